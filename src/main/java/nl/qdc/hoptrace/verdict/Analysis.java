package nl.qdc.hoptrace.verdict;

import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.trace.Reason;

/**
 * The answer about one message.
 *
 * @param verdict the conclusion
 * @param reason why
 * @param summary the conclusion in one sentence
 * @param proofLines the lines of the message that it rests on
 * @param conditions what it presupposes, each as a clause behind "provided that"
 * @param border who handed the mail over
 * @param source the innermost host that a believed stamp shows
 * @param sourceKind what kind of host that is
 * @param submitter the account or script behind it
 * @param hops all hops, newest first
 * @param claims where we are named without being believed
 * @param findings observations
 * @param witnesses fields that note the handing-over address
 * @param traits what the mail says of itself
 * @param nextSteps what to do next
 */
public record Analysis(
    Verdict verdict,
    Reason reason,
    String summary,
    List<Integer> proofLines,
    List<String> conditions,
    Optional<Party> border,
    Optional<Party> source,
    Optional<SourceKind> sourceKind,
    Submitter submitter,
    List<HopView> hops,
    List<Claim> claims,
    List<Finding> findings,
    List<Witness> witnesses,
    Traits traits,
    List<NextStep> nextSteps) {

  /** Copies the lists. */
  public Analysis {
    proofLines = List.copyOf(proofLines);
    conditions = List.copyOf(conditions);
    hops = List.copyOf(hops);
    claims = List.copyOf(claims);
    findings = List.copyOf(findings);
    witnesses = List.copyOf(witnesses);
    nextSteps = List.copyOf(nextSteps);
  }
}
