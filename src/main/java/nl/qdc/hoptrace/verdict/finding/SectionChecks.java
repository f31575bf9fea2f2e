package nl.qdc.hoptrace.verdict.finding;

import static nl.qdc.hoptrace.verdict.finding.Findings.atLine;
import static nl.qdc.hoptrace.verdict.finding.Findings.general;

import java.util.List;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.header.MalformedLine;
import nl.qdc.hoptrace.verdict.Finding;
import nl.qdc.hoptrace.verdict.FindingCode;
import nl.qdc.hoptrace.verdict.evidence.Case;

/** What is odd about the header section as such. */
final class SectionChecks implements Findings.Check {

  /** Malformed lines that are reported one by one. */
  private static final int SHOWN = 10;

  @Override
  public void on(Case theCase, List<Finding> found) {
    if (theCase.chain().cut() || theCase.section().cut() || isFieldCut(theCase)) {
      found.add(
          general(FindingCode.LIMIT_HIT, "a limit was reached; what lies beyond was not read"));
    }
    List<MalformedLine> malformed = theCase.section().malformed();
    for (MalformedLine line : malformed.subList(0, Math.min(malformed.size(), SHOWN))) {
      String text = "line " + line.line() + " is no header field";
      found.add(atLine(FindingCode.MALFORMED_LINE, line.line(), text));
    }
    if (malformed.size() > SHOWN) {
      String text = "and " + (malformed.size() - SHOWN) + " more such lines";
      found.add(general(FindingCode.MALFORMED_LINE, text));
    }
  }

  private static boolean isFieldCut(Case theCase) {
    for (HeaderField field : theCase.section().fields()) {
      if (field.cut()) {
        return true;
      }
    }
    return false;
  }
}
