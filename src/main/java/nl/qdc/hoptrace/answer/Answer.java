package nl.qdc.hoptrace.answer;

import java.util.Optional;
import nl.qdc.hoptrace.report.Reporter;
import nl.qdc.hoptrace.verdict.Analysis;
import nl.qdc.hoptrace.verdict.Provenance;

/** What is said about one input. */
public sealed interface Answer {

  /** Where the input comes from. */
  Provenance input();

  /** The record of it; empty when there is none. */
  byte[] record(Reporter reporter);

  /**
   * The mail was analysed.
   *
   * @param input where it comes from
   * @param analysis the answer
   */
  record Analysed(Provenance input, Analysis analysis) implements Answer {
    @Override
    public byte[] record(Reporter reporter) {
      return reporter.analysis(input, analysis);
    }
  }

  /**
   * There is nothing to be said about it.
   *
   * @param input where it comes from
   * @param code what went wrong, as a stable word
   * @param text the same as a sentence
   * @param bug what was thrown, where the fault is ours
   */
  record Failed(Provenance input, String code, String text, Optional<Throwable> bug)
      implements Answer {

    static Failed bug(Provenance input, Throwable bug) {
      return new Failed(input, "bug", "hoptrace failed on this mail: " + bug, Optional.of(bug));
    }

    @Override
    public byte[] record(Reporter reporter) {
      return reporter.failure(input, code, text);
    }
  }

  /**
   * It was passed over on purpose.
   *
   * @param input where it comes from
   * @param text why, in a few words
   */
  record Skipped(Provenance input, String text) implements Answer {
    @Override
    public byte[] record(Reporter reporter) {
      return new byte[0];
    }
  }
}
