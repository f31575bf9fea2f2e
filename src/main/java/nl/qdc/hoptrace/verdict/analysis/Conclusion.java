package nl.qdc.hoptrace.verdict.analysis;

import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.received.Handover;
import nl.qdc.hoptrace.received.Host;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.trace.Reason;
import nl.qdc.hoptrace.trace.Trail;
import nl.qdc.hoptrace.trace.receiver.Receiver;
import nl.qdc.hoptrace.verdict.Verdict;
import nl.qdc.hoptrace.verdict.Witness;
import nl.qdc.hoptrace.verdict.evidence.Case;

/** From what the walk found to the reason of the verdict. */
final class Conclusion {

  private Conclusion() {}

  static Reason of(Case theCase, List<Witness> witnesses) {
    Trail trail = theCase.trail();
    if (theCase.section().fields().isEmpty()) {
      return Reason.NOT_MAIL;
    }
    Verdict verdict = Verdict.of(trail.reason());
    if (verdict == Verdict.NOT_FROM_NETWORK) {
      return outside(theCase);
    }
    boolean contradicted =
        verdict == Verdict.FROM_NETWORK && Witnesses.contradiction(witnesses, theCase).isPresent();
    return contradicted ? Reason.EVIDENCE_CONFLICT : trail.reason();
  }

  /** Whether an unverified stamp shows us as its peer: a lead, whoever wrote it. */
  private static Reason outside(Case theCase) {
    Reason reason = theCase.trail().reason();
    for (Hop hop : theCase.unverified()) {
      if (theCase.showsUs(hop)) {
        if (isProvidersOwn(hop, theCase)) {
          return Reason.SUBMITTED_AT_PROVIDER;
        }
        reason = Reason.CLAIMED_BELOW_BORDER;
      }
    }
    return reason;
  }

  /** A login of ours in a stamp of the provider from whose outbound pool the mail came. */
  private static boolean isProvidersOwn(Hop hop, Case theCase) {
    Optional<IpAddress> border = theCase.borderPeer();
    if (border.isEmpty() || !(hop.is(Handover.LOGIN) || hop.is(Handover.CLIENT))) {
      return false;
    }
    Host by = hop.stamp().orElseThrow().by();
    for (Receiver receiver : theCase.ground().receivers().writing(by)) {
      if (receiver.builtIn() && receiver.sendsFrom(border.get())) {
        return true;
      }
    }
    return false;
  }
}
