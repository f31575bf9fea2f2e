package nl.qdc.hoptrace.cli.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.qdc.hoptrace.report.Reporter;
import nl.qdc.hoptrace.verdict.Analysis;
import nl.qdc.hoptrace.verdict.Provenance;

/**
 * Holds the first record back until it is known whether there is a second: one argument can hold
 * several mails, and the form of the report depends on it.
 */
final class FirstWaits implements Reporter {

  private final Function<Boolean, Reporter> reporters;
  private final List<Held> held = new ArrayList<>(1);
  private Optional<Reporter> chosen;

  /** Something to be reported. */
  @FunctionalInterface
  private interface Held {
    void to(Reporter reporter);
  }

  /**
   * A report whose form is still open, unless there are several for sure.
   *
   * @param reporters gives the report for several records, or for one
   */
  FirstWaits(boolean several, Function<Boolean, Reporter> reporters) {
    this.reporters = reporters;
    this.chosen = several ? Optional.of(reporters.apply(true)) : Optional.empty();
  }

  @Override
  public void analysis(Provenance input, Analysis analysis) {
    report(reporter -> reporter.analysis(input, analysis));
  }

  @Override
  public void failure(Provenance input, String code, String message) {
    report(reporter -> reporter.failure(input, code, message));
  }

  private void report(Held record) {
    if (chosen.isEmpty() && held.isEmpty()) {
      held.add(record);
    } else {
      record.to(choose(true));
    }
  }

  private Reporter choose(boolean several) {
    if (chosen.isEmpty()) {
      Reporter reporter = reporters.apply(several);
      held.forEach(record -> record.to(reporter));
      held.clear();
      chosen = Optional.of(reporter);
    }
    return chosen.get();
  }

  @Override
  public void close() {
    choose(false).close();
  }
}
