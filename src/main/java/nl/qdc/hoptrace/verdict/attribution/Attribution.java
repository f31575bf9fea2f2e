package nl.qdc.hoptrace.verdict.attribution;

import java.util.ArrayList;
import java.util.List;
import nl.qdc.hoptrace.trace.Reason;
import nl.qdc.hoptrace.verdict.Finding;
import nl.qdc.hoptrace.verdict.Submitter;
import nl.qdc.hoptrace.verdict.Verdict;
import nl.qdc.hoptrace.verdict.attribution.field.AttributionRule;
import nl.qdc.hoptrace.verdict.attribution.field.FieldReader;
import nl.qdc.hoptrace.verdict.evidence.Case;

/**
 * Who handed the mail in on the host of ours that sent it, and what is odd about the fields that
 * say so. Only hosts that we run are heard, and only where their word would stand.
 *
 * @param submitter who it was
 * @param findings what is odd
 */
public record Attribution(Submitter submitter, List<Finding> findings) {

  private static final Attribution NONE = new Attribution(Submitter.UNKNOWN, List.of());

  /** Copies the list. */
  public Attribution {
    findings = List.copyOf(findings);
  }

  /**
   * Reads the attribution of a mail that came from us; of any other there is none.
   *
   * @param rules the operator's own fields, beside the known ones
   */
  public static Attribution of(Case theCase, Reason reason, List<AttributionRule> rules) {
    if (Verdict.of(reason) != Verdict.FROM_NETWORK) {
      return NONE;
    }
    List<Finding> findings = new ArrayList<>(0);
    List<Writer> writers = new Writers(theCase).find();
    FieldReader fields = new FieldReader(theCase.section(), rules);
    List<Submitter.Statement> statements =
        new Gathering(theCase, writers, fields, findings).gather();
    Submitter submitter = new Choice(statements, findings).submitter();
    return new Attribution(submitter, findings);
  }
}
