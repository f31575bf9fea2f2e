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
  /** The PTR name does not lead back. */
  RDNS_UNCONFIRMED(
      "The receiving server found that the client's reverse DNS name does not lead back to its address. The name proves nothing."),
  /** The stamp below the border is not by the border's peer. */
  NEXT_STAMP_NOT_THE_PEERS(
      "The stamp below the border bears no name that the handing-over host used. Large providers do this too; it may also be forged."),
  /** A stamp below the border bears a receiver's name. */
  RECEIVER_NAME_REUSED(
      "A stamp below the border is by a host of the receiver's name. Stamps are believed by position only: it belongs to an older mail or is forged."),
  /** Two stamps are one. */
  DUPLICATED_HOP("Two stamps have the same writer and queue id. The lower one is a copy."),
  /** Received stands below fields of the author. */
  RECEIVED_BELOW_CONTENT(
      "A Received field stands below fields that the author writes. Servers put theirs on top, so it is most likely typed."),
  /** An older stamp has a later time. */
  TIME_GOES_BACK(
      "A stamp is more than ten minutes later than the one above it. Clocks differ; it never changes a proven border."),
  /** A stamp is later than the arrival. */
  FUTURE_TIME(
      "A stamp is more than a day later than the mail's arrival. Its writer's clock is wrong, or it is forged."),
  /** A private address where none belongs. */
  SPECIAL_PEER_MISPLACED(
      "A stamp shows a private or special address between hosts of two organisations. No mail travels that way; the stamps are most likely forged."),
  /** An IPv6 address carries an IPv4 one. */
  EMBEDDED_IPV4(
      "The peer's IPv6 address carries an IPv4 address within (6to4, NAT64, Teredo, ISATAP or IPv4-compatible). They are different hosts."),
  /** A strange spelling stands where the address should. */
  REFUSED_LITERAL(
      "Something stands where the peer's address should and is no address in strict spelling. Octal, decimal, hexadecimal, short and split spellings are refused, never guessed."),
  /** A name with characters beyond ASCII. */
  NON_ASCII_NAME(
      "A host name holds characters beyond ASCII, which may look like others. Names never decide."),
  /** A stamp as mass-mailing programs make it up. */
  SPAMWARE_STAMP("A stamp below the border has marks of those that mass-mailing programs make up."),
  /** Two mails seem to have been put together. */
  EDITED_PASTE_SUSPECTED(
      "The headers seem to be put together from two mails, or edited. Ask for the original mail as an attachment."),
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
      "The address changed hands within a day of the stamp, or the stamp has no readable time, or one more than a day after the mail arrived. No customer is named; the holders in question are listed."),
  /** Many share the address. */
  SHARED_ADDRESS(
      "Many share the source's address (role nat). Its customer runs it and need not be the sender: only the source port with the exact time tells who used it (RFC 6302)."),
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
  /** The complaint's author does not seem to be who got the mail. */
  REPORTER_IS_NOT_THE_RECIPIENT(
      "The address that the complaint came from shares no domain with the server and mailbox that the mail went to. Feedback services are like that; a forged complaint is too."),
  /** The complaint itself came from us. */
  CARRIER_IS_FROM_NETWORK(
      "The complaint itself came from our network: from a customer of ours, or from somebody who uses one's machine to accuse another."),
  /** The report names another source than the headers do. */
  REPORTED_SOURCE_DIFFERS(
      "The address that the feedback report names as the source is not the one that the headers show. The report's word decides nothing."),
  /** The report is no complaint about spam. */
  NOT_A_SPAM_REPORT(
      "The feedback report is of a type that does not complain of spam: a failed authentication (RFC 6591), a mail that is no spam, or an unsubscription."),
  /** A field that names the submitter is not its host's word. */
  ATTRIBUTION_NOT_BELIEVED(
      "A field that names an account, script or client is not used: no host that we run vouches for it, or it stands where the sender may have typed it."),
  /** A field that is written once stands there again. */
  ATTRIBUTION_REPEATED(
      "A field that names the submitter and is written once stands there more than once. Somebody else wrote one of them, so it is not used."),
  /** A field stands in the value of another. */
  ATTRIBUTION_FOLDED(
      "A field that names the submitter holds another one in its value, which a broken or forged line end does. Neither is used."),
  /** Two fields name different submitters. */
  ATTRIBUTION_CONFLICT(
      "Two fields of one host name different submitters. A stamp is used before a field; of two fields that a client may have typed neither is."),
  /** The account is a program's. */
  SYSTEM_ACCOUNT(
      "The account or number that handed the mail in belongs to a program, such as a web server, and is shared by many. It names no customer: the host's logs tell more."),
  /** The customer may only have forwarded. */
  POSSIBLY_FORWARDED(
      "Traces of forwarding stand below the customer's machine, or a smarthost's field says so. They are mostly the customer's own word: mitigation, not proof.");

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
