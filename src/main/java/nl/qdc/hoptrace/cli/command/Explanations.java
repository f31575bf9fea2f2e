package nl.qdc.hoptrace.cli.command;

import nl.qdc.hoptrace.trace.Reason;
import nl.qdc.hoptrace.verdict.Verdict;

/** What verdicts and reasons mean, and what to make of them. */
final class Explanations {

  private Explanations() {}

  static String of(Verdict verdict) {
    return switch (verdict) {
      case FROM_NETWORK ->
          "The mail came from your network, provided that the headers were not altered: a stamp that"
              + " is believed shows an address of yours as the source, or your relay took the mail"
              + " from a login or a process of its own. It does not say that the mail is spam.";
      case RELAYED ->
          "Your relay handed the mail over, but its own stamp shows that it came in from an outside"
              + " host without a login: a forward, a list, or an address that it should not have"
              + " accepted. You passed it on; ask why.";
      case CLAIMED ->
          "The last server that is believed got the mail from an outside host, or from one that it"
              + " does not show. Below that, where the sender could write what he liked, a stamp"
              + " names an address of yours. That is a lead for your logs and no proof; it may well"
              + " be a forgery.";
      case NOT_FROM_NETWORK ->
          "The last server that is believed got the mail from an outside host, and no stamp below"
              + " shows an address of yours as a peer. Your name in HELO, reverse DNS or any other"
              + " field proves nothing.";
      case INCONCLUSIVE ->
          "The headers do not tell where the mail came from. The reason says why, the next step what"
              + " to ask for. It is neither a yes nor a no.";
    };
  }

  static String of(Reason reason) {
    return switch (reason) {
      case BORDER_PEER ->
          "A server on the complainant's side recorded an address of yours as the host that handed"
              + " it the mail. That address is the source.";
      case BEHIND_RELAY ->
          "Your relay handed the mail over, and the relay's own stamp shows an address of yours as"
              + " the host that it got the mail from. That host is the source.";
      case AUTHENTICATED_AT_RELAY ->
          "A client logged in at your relay. The account is the lead; the client may stand anywhere,"
              + " and its password may have been stolen.";
      case LOCAL_AT_RELAY ->
          "A process on your relay itself handed in the mail: a script, a cron job, or a bounce that"
              + " the relay made.";
      case RELAY_ORIGIN_NOT_SHOWN ->
          "Your relay handed the mail over, but no stamp that is believed shows where the relay got"
              + " it from. Only the relay's log can tell.";
      case ENTERED_FROM_OUTSIDE ->
          "Your relay's own stamp shows that the mail came in from an outside host without a login.";
      case CLAIMED_BELOW_BORDER ->
          "An outside host handed the mail over. A stamp below it, which that host may have made up,"
              + " shows an address of yours.";
      case SUBMITTED_AT_PROVIDER ->
          "A large mail provider sent the mail, and what looks like its own stamp shows a client at"
              + " one of your addresses logging in there. Your logs may show the connection.";
      case BEHIND_PRIVATE_HOP ->
          "An address of yours stands behind a private address that may be a proxy. If that address"
              + " is the receiver's own server, name it with --receiver and run again.";
      case OUTSIDE_BORDER ->
          "A host outside your network handed the mail to the last server that is believed.";
      case RECEIVED_BY_US ->
          "The newest stamp is your own relay's, and it shows that an outside host delivered the mail"
              + " to you: the complainant is your customer.";
      default -> inconclusive(reason);
    };
  }

  private static String inconclusive(Reason reason) {
    return switch (reason) {
      case NO_RECEIVED ->
          "There is no Received field. Ask for the full headers; what a mail program shows by default"
              + " is not enough.";
      case NO_REPORTED_MESSAGE ->
          "The complaint holds no headers of the mail that is complained of. Ask for the original"
              + " mail as an attachment.";
      case BORDER_UNREADABLE ->
          "The stamp that would decide can't be read, or does not show the address of its client."
              + " What stands below it may be forged.";
      case INTERNAL_HOP_UNLINKED ->
          "A server passed the mail within its own site, and the stamp below is not by a host of that"
              + " site, so it may be anybody's. A stamp may be missing.";
      case ONLY_INTERNAL_HOPS ->
          "All stamps that are believed are hops within the receiver's site. The one that shows where"
              + " the mail came in is missing.";
      case TRACE_INTERRUPTED ->
          "From, To, Subject, Date or Message-ID stands between the stamps: two mails were probably"
              + " pasted together.";
      case EVIDENCE_CONFLICT ->
          "A field that the receiver's side wrote names another address than the stamps do. A mail"
              + " that was sent again with old stamps looks like this.";
      case LIMIT_HIT ->
          "The headers are longer than a limit (1 MiB in all, 64 KiB in a field, 500 Received fields)"
              + " and the answer lies beyond it.";
      default -> "The input has no header field at all: it is no mail.";
    };
  }
}
