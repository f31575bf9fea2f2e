package nl.qdc.hoptrace.verdict.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.verdict.Finding;
import nl.qdc.hoptrace.verdict.FindingCode;
import nl.qdc.hoptrace.verdict.evidence.Case;

/** Runs all checks on a case. */
public final class Findings {

  /** One kind of observation. */
  interface Check {
    void on(Case theCase, List<Finding> found);
  }

  private static final List<Check> CHECKS =
      List.of(
          new SectionChecks(),
          new WalkChecks(),
          new HolderCheck(),
          new ClientChecks(),
          new LiteralChecks(),
          new ChainChecks(),
          new TimeChecks(),
          new SpamwareCheck(),
          new ForwardingCheck());

  private Findings() {}

  /** What the checks find, in their order. */
  public static List<Finding> of(Case theCase) {
    List<Finding> found = new ArrayList<>();
    for (Check check : CHECKS) {
      check.on(theCase, found);
    }
    return found;
  }

  /** A finding about the message as a whole. */
  static Finding general(FindingCode code, String text) {
    return new Finding(code, OptionalInt.empty(), OptionalInt.empty(), text);
  }

  /** A finding at a line that is no hop. */
  static Finding atLine(FindingCode code, int line, String text) {
    return new Finding(code, OptionalInt.empty(), OptionalInt.of(line), text);
  }

  /** A finding at a hop. */
  static Finding at(FindingCode code, Hop hop, String text) {
    return new Finding(
        code, OptionalInt.of(hop.number()), OptionalInt.of(hop.field().line()), text);
  }
}
