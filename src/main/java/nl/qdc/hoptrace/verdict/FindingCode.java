package nl.qdc.hoptrace.verdict;

import java.util.Locale;

/** Every observation there is, with what it means. */
public enum FindingCode {
  /** HELO is an address literal other than the peer. */
  HELO_IS_ANOTHER_ADDRESS(
      "The client introduced itself with an address that is not the one it connected from. HELO is the client's own text."),
  /** A client outside called itself, or its PTR name, by a name or address of ours. */
  OUR_NAME_USED_OUTSIDE(
      "A host outside our network used a name or address of ours in HELO or reverse DNS. Both are chosen by the sender's side and prove nothing."),
  /** A stamp can't be read. */
  UNREADABLE_STAMP(
      "A Received field can't be read as one server's stamp, or hides the client's address. Nothing below it is believed."),
  /** A cap was reached. */
  LIMIT_HIT(
      "A hard limit was reached (1 MiB of headers, 500 Received fields, 64 KiB in a field). What lies beyond was not read."),
  /** A line of the header section is no field. */
  MALFORMED_LINE("A line of the header section is no field. It was kept and skipped."),
  /** Who held the address then is open. */
  HOLDER_UNCERTAIN(
      "The address changed hands within a day of the stamp, or the stamp has no readable time. No customer is named; the holders in question are listed."),
  /** Nobody held the address then. */
  NO_HOLDER_AT_THAT_TIME(
      "No entry of the narrowest configured range holds at the time of the stamp; the next wider range was used."),
  /** The verdict rests on a private hop. */
  RESTS_ON_INTERNAL_PEER(
      "The walk went on past a private address by a name only. A proxy or NAT could stand there, so what was found beyond rests on that hop."),
  /** The newest stamp is by a host that has nothing to do with the recipient. */
  TOP_STAMP_NOT_THE_RECIPIENTS(
      "The newest stamp was made by a host that shares no domain with the recipient or a known receiver. The true top stamp may be missing."),
  /** Our relay made a bounce. */
  BOUNCE_MADE_BY_US(
      "A mail with an empty envelope sender that began on our relay: most likely a bounce or an automatic answer."),
  /** The customer may only have forwarded. */
  POSSIBLY_FORWARDED(
      "Traces of forwarding stand below the customer's machine. They are the customer's own word: mitigation, not proof.");

  private final String explanation;

  FindingCode(String explanation) {
    this.explanation = explanation;
  }

  /** The code in reports. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it means, in a sentence or two. */
  public String explanation() {
    return explanation;
  }
}
