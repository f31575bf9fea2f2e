package nl.qdc.hoptrace.verdict.analysis;

import java.util.Optional;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.SpecialRange;
import nl.qdc.hoptrace.network.Holding;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.trace.Reason;
import nl.qdc.hoptrace.trace.Step;
import nl.qdc.hoptrace.verdict.Party;
import nl.qdc.hoptrace.verdict.evidence.Case;

/** The conclusion in one sentence, and what it presupposes. */
final class Summaries {

  private final Case theCase;
  private final Optional<Party> border;
  private final Optional<Party> source;

  Summaries(Case theCase, Optional<Party> border, Optional<Party> source) {
    this.theCase = theCase;
    this.border = border;
    this.source = source;
  }

  String sentence(Reason reason) {
    return switch (reason) {
      case BORDER_PEER -> named(source) + ours() + "handed the mail to " + writer() + ".";
      case BEHIND_RELAY ->
          named(source) + ours() + "sent the mail through our relay " + named(border) + ".";
      case AUTHENTICATED_AT_RELAY -> login();
      case LOCAL_AT_RELAY -> "The mail was made on " + relay() + " itself.";
      case RELAY_ORIGIN_NOT_SHOWN ->
          "Our relay "
              + named(source)
              + " handed the mail over; from where it came there is not shown.";
      case ENTERED_FROM_OUTSIDE ->
          "Our relay "
              + named(border)
              + " took the mail from "
              + named(source)
              + ", outside our network and without a login, and passed it on.";
      case CLAIMED_BELOW_BORDER ->
          outside()
              + " A stamp that nobody vouches for names an address of ours: a lead for our logs, no proof, and perhaps a forgery.";
      case SUBMITTED_AT_PROVIDER ->
          outside()
              + " The provider's own submission stamp seems to show one of our addresses logging in: a lead for our logs, no proof.";
      case BEHIND_PRIVATE_HOP ->
          "An address of ours stands behind the private address "
              + named(border)
              + ", which may be a proxy: a lead, no proof.";
      case OUTSIDE_BORDER -> outside();
      case RECEIVED_BY_US ->
          "Our own relay received the mail from " + named(source) + ", outside our network.";
      default -> inconclusive(reason);
    };
  }

  private static String inconclusive(Reason reason) {
    return switch (reason) {
      case NO_RECEIVED ->
          "The headers hold no Received field, so they do not show where the mail came from.";
      case NO_REPORTED_MESSAGE -> "The complaint holds no headers of the mail complained of.";
      case BORDER_UNREADABLE ->
          "The stamp that would show the border can't be read, and what stands below it may be forged.";
      case INTERNAL_HOP_UNLINKED ->
          "Below an internal hop stands a stamp that nothing ties to it, so it may be anybody's.";
      case ONLY_INTERNAL_HOPS ->
          "All stamps are internal ones: none shows where the mail came in from outside.";
      case TRACE_INTERRUPTED ->
          "Fields of the mail's author stand between the stamps: two mails seem to have been put together.";
      case EVIDENCE_CONFLICT ->
          "A field written on the receiver's side names another address than the stamps do.";
      case LIMIT_HIT -> "A limit was reached before the stamps told where the mail came from.";
      default -> "The input is not a mail.";
    };
  }

  private String login() {
    Optional<Step> relay = theCase.relayStep();
    boolean shown =
        relay.isPresent() && source.isPresent() && source.get().hop() == relay.get().hop().number();
    String client = shown ? "A client at " + named(source) : internal();
    Optional<String> customer = shown ? customer() : Optional.empty();
    Optional<String> account = account();
    return client
        + (customer.isPresent() ? ", an address of customer " + customer.get() + "," : "")
        + (shown && isShared() ? ", an address that many share," : "")
        + " logged in at "
        + relay()
        + (account.isPresent() ? " as " + account.get() : "")
        + " and sent the mail."
        + (customer.isPresent() && account.isPresent()
            ? " Account and customer are two leads; neither is accused by that alone."
            : "");
  }

  /** Webmail, or a host behind the relay. */
  private String internal() {
    Optional<IpAddress> peer = theCase.relayStep().orElseThrow().hop().peer();
    if (peer.isEmpty()) {
      return "A client at an address that is not shown";
    }
    boolean loopback = SpecialRange.of(peer.get()).equals(Optional.of(SpecialRange.LOOPBACK));
    return loopback
        ? "A client on the relay itself, such as webmail,"
        : "A client at the internal address " + peer.get();
  }

  private String ours() {
    return isShared() ? ", an address of ours that many share, " : ", a host of ours, ";
  }

  private boolean isShared() {
    Optional<Holding> holding = source.isPresent() ? source.get().network() : Optional.empty();
    return holding.isPresent() && holding.get().isShared();
  }

  /** Who holds the address and is a lead by that; not who runs what many share. */
  private Optional<String> customer() {
    Optional<Holding> holding = source.orElseThrow().network();
    return isShared()
        ? Optional.empty()
        : holding.isPresent() ? holding.get().customer() : Optional.empty();
  }

  private Optional<String> account() {
    Optional<Stamp> stamp = theCase.relayStep().orElseThrow().hop().stamp();
    return stamp.isPresent() ? stamp.get().submitter().account() : Optional.empty();
  }

  private String outside() {
    return named(border) + ", outside our network, handed the mail over.";
  }

  private static String named(Optional<Party> party) {
    if (party.isEmpty()) {
      return "an unnamed host";
    }
    String label = party.get().label();
    String ip = party.get().ip().isPresent() ? party.get().ip().get().toString() : label;
    return label.equals(ip) ? label : label + " (" + ip + ")";
  }

  private String relay() {
    Optional<Step> relay = theCase.relayStep();
    String name =
        relay.isPresent() && relay.get().hop().received() instanceof Stamp stamp
            ? stamp.by().name().orElse("")
            : "";
    return (theCase.isWebServer(name) ? "our web server " : "our relay ") + name;
  }

  private String writer() {
    return border.isPresent() ? border.get().by().orElse("the receiver") : "the receiver";
  }
}
