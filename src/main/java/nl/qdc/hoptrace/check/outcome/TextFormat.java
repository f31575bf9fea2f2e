package nl.qdc.hoptrace.check.outcome;

import java.util.List;
import nl.qdc.hoptrace.report.terminal.Printable;

/** For people: what is not well, and how many of each. */
public final class TextFormat implements OutcomeFormat {

  @Override
  public String render(List<Outcome> outcomes) {
    StringBuilder text = new StringBuilder();
    for (Outcome outcome : outcomes) {
      switch (outcome.status()) {
        case PASSED -> {}
        case FAILED -> append("FAILED   ", outcome, text);
        case NOT_EXPECTED -> append("skipped  ", outcome, text);
        case UPDATED -> append("updated  ", outcome, text);
      }
    }
    return text.append(counts(outcomes)).append('\n').toString();
  }

  private static void append(String word, Outcome outcome, StringBuilder text) {
    text.append(word).append(Printable.of(outcome.name()));
    text.append(outcome.note().isEmpty() ? "" : ": " + Printable.of(outcome.note())).append('\n');
    for (Difference difference : outcome.differences()) {
      text.append("         ").append(Printable.of(difference.toString())).append('\n');
    }
  }

  private static String counts(List<Outcome> outcomes) {
    StringBuilder counts = new StringBuilder();
    append(Outcome.Status.PASSED, "passed", outcomes, counts);
    append(Outcome.Status.FAILED, "failed", outcomes, counts);
    append(Outcome.Status.NOT_EXPECTED, "without expectation", outcomes, counts);
    append(Outcome.Status.UPDATED, "updated", outcomes, counts);
    return counts.toString();
  }

  private static void append(
      Outcome.Status status, String word, List<Outcome> outcomes, StringBuilder counts) {
    long number = outcomes.stream().filter(outcome -> outcome.status() == status).count();
    if (number > 0 || status.ordinal() < 2) {
      counts.append(counts.length() == 0 ? "" : ", ").append(number).append(' ').append(word);
    }
  }
}
