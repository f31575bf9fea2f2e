package nl.qdc.hoptrace.cli.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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

  /** Where the answers of a run go. */
  interface Outlets {

    /** A report in the form for several records, or for one. */
    Reporter reporter(boolean several);

    /** The way out for such a report. */
    Delivery delivery(Reporter reporter);
  }

  private final Arguments arguments;
  private final Sources sources;
  private final Examiner examiner;
  private final Outlets outlets;
  private final List<Input> waiting = new ArrayList<>(1);
  private boolean oneWaits;
  private Optional<BatchRun> batch = Optional.empty();

  /**
   * For a run.
   *
   * @param outlets where the answers go
   */
  OneOrMany(Arguments arguments, Sources sources, Examiner examiner, Outlets outlets) {
    this.arguments = arguments;
    this.sources = sources;
    this.examiner = examiner;
    this.outlets = outlets;
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
            .start(
                examiner, () -> outlets.reporter(true), outlets.delivery(outlets.reporter(true)));
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
      Reporter reporter = outlets.reporter(sources.several());
      Delivery delivery = outlets.delivery(reporter);
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
