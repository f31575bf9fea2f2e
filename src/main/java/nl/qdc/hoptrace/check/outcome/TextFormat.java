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
    return number(Outcome.Status.PASSED, outcomes)
        + " passed, "
        + number(Outcome.Status.FAILED, outcomes)
        + " failed"
        + more(Outcome.Status.NOT_EXPECTED, "without expectation", outcomes)
        + more(Outcome.Status.UPDATED, "updated", outcomes);
  }

  private static String more(Outcome.Status status, String word, List<Outcome> outcomes) {
    long number = number(status, outcomes);
    return number == 0 ? "" : ", " + number + " " + word;
  }

  private static long number(Outcome.Status status, List<Outcome> outcomes) {
    return outcomes.stream().filter(outcome -> outcome.status() == status).count();
  }
}
