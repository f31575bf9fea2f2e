package nl.qdc.hoptrace.verdict.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.received.Client;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.trace.Contact;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.trace.Neighbours;
import nl.qdc.hoptrace.verdict.Claim;
import nl.qdc.hoptrace.verdict.Claim.Where;
import nl.qdc.hoptrace.verdict.evidence.Case;
import nl.qdc.hoptrace.verdict.evidence.OurNames;

/** Finds every place where we are named without being believed. */
final class Claims {

  /** Fields that name us for other reasons: who got the mail, or nobody's word about its origin. */
  private static final Set<String> SKIPPED =
      Set.of(
          "received",
          "to",
          "cc",
          "delivered-to",
          "x-original-to",
          "envelope-to",
          "subject",
          "date",
          "dkim-signature",
          "arc-seal",
          "arc-message-signature",
          "references",
          "in-reply-to");

  private static final String CHOSEN = "the client chooses what it calls itself";

  private final Case theCase;
  private final Map<String, Claim> found = new LinkedHashMap<>();
  private final Optional<IpAddress> proven;

  private Claims(Case theCase) {
    this.theCase = theCase;
    Optional<Contact> source = theCase.trail().source();
    this.proven = source.isPresent() ? source.get().ip() : Optional.empty();
  }

  static List<Claim> of(Case theCase) {
    Claims claims = new Claims(theCase);
    for (Hop hop : theCase.chain().hops()) {
      claims.inHop(hop);
    }
    for (HeaderField field : theCase.section().fields()) {
      claims.inField(field);
    }
    return List.copyOf(claims.found.values());
  }

  private void inHop(Hop hop) {
    boolean believed = theCase.trail().believes(hop);
    Optional<Stamp> stamp = hop.stamp();
    if (stamp.isEmpty()) {
      addresses(
          hop.field().value(), hop.field(), Where.RECEIVED_COMMENT, "the stamp can't be read");
    } else if (!believed) {
      unverified(hop, stamp.get());
    } else if (!theCase.showsUs(hop)) {
      typed(stamp.get().client(), hop.field());
      comments(hop, stamp.get(), "a comment holds what the client gave");
    } else {
      otherAddress(hop, stamp.get().client());
    }
  }

  private void unverified(Hop hop, Stamp stamp) {
    Optional<Hop> above = theCase.above(hop);
    boolean consistent =
        above.isPresent()
            && above.get().received() instanceof Stamp upper
            && Neighbours.fit(upper, stamp);
    String why =
        consistent
            ? "the stamp is by the host that the stamp above shows, which may have written anything"
            : "nobody who is believed vouches for the stamp";
    if (theCase.showsUs(hop)) {
      add(hop.peer(), Optional.empty(), hop.field(), Where.RECEIVED_PEER, consistent, why);
    }
    typed(stamp.client(), hop.field());
    name(stamp.by().name().orElse(""), hop.field(), Where.RECEIVED_BY, why);
    comments(hop, stamp, why);
  }

  /** All comments but the one that shows the peer. */
  private void comments(Hop hop, Stamp stamp, String why) {
    for (String comment : stamp.comments()) {
      if (!showsPeer(comment, hop)) {
        addresses(comment, hop.field(), Where.RECEIVED_COMMENT, why);
      }
    }
  }

  private static boolean showsPeer(String text, Hop hop) {
    return hop.peer().isPresent() && OurNames.addressesIn(text).contains(hop.peer().get());
  }

  /** A proven host of ours that calls itself by the address of another. */
  private void otherAddress(Hop hop, Client client) {
    String helo = client.helo().orElse("");
    if (!showsPeer(helo, hop)) {
      addresses(helo, hop.field(), Where.RECEIVED_HELO, CHOSEN);
    }
  }

  private void typed(Client client, HeaderField field) {
    text(client.helo().orElse(""), field, Where.RECEIVED_HELO, CHOSEN);
    String owned = "the owner of an address chooses its PTR name";
    text(client.rdns().orElse(""), field, Where.RECEIVED_RDNS, owned);
  }

  private void inField(HeaderField field) {
    String name = field.key();
    if (!SKIPPED.contains(name)) {
      Where where =
          switch (name) {
            case "from" -> Where.FROM_DOMAIN;
            case "message-id" -> Where.MESSAGE_ID;
            default -> Where.HEADER_FIELD;
          };
      text(field.value(), field, where, "anybody can write this field");
    }
  }

  private void text(String text, HeaderField field, Where where, String why) {
    addresses(text, field, where, why);
    name(text, field, where, why);
  }

  private void addresses(String text, HeaderField field, Where where, String why) {
    for (IpAddress ip : OurNames.addressesIn(text)) {
      if (theCase.isOurs(ip)) {
        add(Optional.of(ip), Optional.empty(), field, where, false, why);
      }
    }
  }

  private void name(String text, HeaderField field, Where where, String why) {
    Optional<String> name = theCase.names().nameIn(text);
    if (name.isPresent()) {
      add(Optional.empty(), name, field, where, false, why);
    }
  }

  private void add(
      Optional<IpAddress> ip,
      Optional<String> name,
      HeaderField field,
      Where where,
      boolean consistent,
      String why) {
    boolean known = ip.isPresent() && ip.equals(proven) && where != Where.RECEIVED_PEER;
    if (!known) {
      String what = ip.isPresent() ? ip.get().toString() : name.orElse("");
      String key = where + " " + field.line() + " " + what;
      found.putIfAbsent(key, new Claim(ip, name, field.line(), where, consistent, why));
    }
  }
}
