package nl.qdc.hoptrace.verdict.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.header.KnownName;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.received.Client;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.trace.Contact;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.trace.Neighbours;
import nl.qdc.hoptrace.verdict.Claim;
import nl.qdc.hoptrace.verdict.Claim.Where;
import nl.qdc.hoptrace.verdict.evidence.Case;
import nl.qdc.hoptrace.verdict.evidence.Mentions;
import nl.qdc.hoptrace.verdict.evidence.OurNames;

/** Finds every place where we are named without being believed. */
final class Claims {

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
    Mentions mentions = theCase.mentions();
    if (mentions.next(0) < 0) {
      return List.of();
    }
    Claims claims = new Claims(theCase);
    for (Hop hop : theCase.chain().hops()) {
      if (mentions.mayBeIn(hop)) {
        claims.inHop(hop);
      }
    }
    for (int i = mentions.next(0); i >= 0; i = mentions.next(i + 1)) {
      claims.inField(theCase.section().fields().get(i));
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
      othersThanPeer(comment, hop, Where.RECEIVED_COMMENT, why);
    }
  }

  /** The addresses in a text, unless it shows the peer. */
  private void othersThanPeer(String text, Hop hop, Where where, String why) {
    Set<IpAddress> addresses = OurNames.addressesIn(text);
    if (hop.peer().isEmpty() || !addresses.contains(hop.peer().get())) {
      addresses(addresses, hop.field(), where, why);
    }
  }

  /** A proven host of ours that calls itself by the address of another. */
  private void otherAddress(Hop hop, Client client) {
    othersThanPeer(client.helo().orElse(""), hop, Where.RECEIVED_HELO, CHOSEN);
  }

  private void typed(Client client, HeaderField field) {
    text(client.helo().orElse(""), field, Where.RECEIVED_HELO, CHOSEN);
    String owned = "the owner of an address chooses its PTR name";
    text(client.rdns().orElse(""), field, Where.RECEIVED_RDNS, owned);
  }

  private void inField(HeaderField field) {
    if (!field.is(KnownName.RECEIVED)) {
      Where where =
          switch (field.known()) {
            case FROM -> Where.FROM_DOMAIN;
            case MESSAGE_ID -> Where.MESSAGE_ID;
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
    addresses(OurNames.addressesIn(text), field, where, why);
  }

  private void addresses(Set<IpAddress> addresses, HeaderField field, Where where, String why) {
    for (IpAddress ip : addresses) {
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
