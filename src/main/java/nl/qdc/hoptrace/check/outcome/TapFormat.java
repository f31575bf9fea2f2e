package nl.qdc.hoptrace.check.outcome;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import nl.qdc.hoptrace.report.terminal.Printable;

/** The Test Anything Protocol, version 14 (testanything.org). */
public final class TapFormat implements OutcomeFormat {

  @Override
  public String render(List<Outcome> outcomes) {
    StringBuilder tap = new StringBuilder("TAP version 14\n1.." + outcomes.size() + "\n");
    for (int i = 0; i < outcomes.size(); i++) {
      append(i + 1, outcomes.get(i), tap);
    }
    return tap.toString();
  }

  private static void append(int number, Outcome outcome, StringBuilder tap) {
    tap.append(outcome.isFailure() ? "not ok " : "ok ").append(number);
    tap.append(" - ").append(escaped(outcome.name()));
    if (outcome.status() == Outcome.Status.NOT_EXPECTED) {
      tap.append(" # SKIP ").append(escaped(outcome.note()));
    }
    tap.append('\n');
    if (outcome.isFailure()) {
      diagnose(outcome, tap);
    }
  }

  private static String escaped(String text) {
    return Printable.of(text).replace("\\", "\\\\").replace("#", "\\#");
  }

  /** A block of YAML, in which every text of JSON is one. */
  private static void diagnose(Outcome outcome, StringBuilder tap) {
    tap.append("  ---\n");
    if (!outcome.note().isEmpty()) {
      tap.append("  message: ").append(quoted(outcome.note())).append('\n');
    }
    if (!outcome.differences().isEmpty()) {
      tap.append("  differences:\n");
    }
    for (Difference difference : outcome.differences()) {
      tap.append("    - field: ").append(quoted(difference.field()));
      tap.append("\n      expected: ").append(quoted(Difference.text(difference.expected())));
      tap.append("\n      actual: ")
          .append(quoted(Difference.text(difference.actual())))
          .append('\n');
    }
    tap.append("  ...\n");
  }

  private static String quoted(String text) {
    return TextNode.valueOf(Printable.of(text)).toString();
  }
}
