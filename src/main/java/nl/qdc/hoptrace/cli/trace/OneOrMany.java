package nl.qdc.hoptrace.cli.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.qdc.hoptrace.answer.Examiner;
import nl.qdc.hoptrace.cli.syntax.Arguments;
import nl.qdc.hoptrace.input.Input;
import nl.qdc.hoptrace.report.Reporter;

/**
 * Takes inputs. The first one waits until it is known whether there is a second: one argument can
 * hold several mails, and the form of the report depends on it. One alone is answered without
 * further ado, several by a {@link BatchRun}.
 */
final class OneOrMany implements Consumer<Input>, AutoCloseable {

  private final Arguments arguments;
  private final Sources sources;
  private final Examiner examiner;
  private final Function<Boolean, Reporter> reporters;
  private final Function<Reporter, Delivery> deliveries;
  private final List<Input> waiting = new ArrayList<>(1);
  private boolean oneWaits;
  private Optional<BatchRun> batch = Optional.empty();

  /**
   * For a run.
   *
   * @param reporters gives the report for several records, or for one
   * @param deliveries gives the way out for such a report
   */
  OneOrMany(
      Arguments arguments,
      Sources sources,
      Examiner examiner,
      Function<Boolean, Reporter> reporters,
      Function<Reporter, Delivery> deliveries) {
    this.arguments = arguments;
    this.sources = sources;
    this.examiner = examiner;
    this.reporters = reporters;
    this.deliveries = deliveries;
  }

  @Override
  public void accept(Input input) {
    if (batch.isPresent()) {
      batch.get().add(input);
      return;
    }
    waiting.add(input);
    boolean isRecord = !(input instanceof Input.Skipped);
    if (isRecord && oneWaits) {
      startBatch();
    }
    oneWaits |= isRecord;
  }

  private BatchRun startBatch() {
    BatchRun run =
        new BatchOptions(arguments, sources)
            .start(examiner, () -> reporters.apply(true), deliveries.apply(reporters.apply(true)));
    batch = Optional.of(run);
    for (Input input : waiting) {
      run.add(input);
    }
    waiting.clear();
    return run;
  }

  /** Hands out what is still held back, and completes the report. */
  void finish() {
    if (arguments.has(TraceCommand.SUMMARY) && batch.isEmpty()) {
      startBatch();
    }
    if (batch.isPresent()) {
      batch.get().finish();
    } else {
      Reporter reporter = reporters.apply(sources.several());
      Delivery delivery = deliveries.apply(reporter);
      delivery.deliver(examiner.records(waiting, reporter));
      delivery.report().end();
    }
  }

  @Override
  public void close() {
    if (batch.isPresent()) {
      batch.get().close();
    }
  }
}
