package nl.qdc.hoptrace.cli.trace;

import java.util.Optional;
import java.util.function.Supplier;
import nl.qdc.hoptrace.answer.Answer;
import nl.qdc.hoptrace.answer.Examiner;
import nl.qdc.hoptrace.answer.Records;
import nl.qdc.hoptrace.batch.Interruption;
import nl.qdc.hoptrace.batch.Pipeline;
import nl.qdc.hoptrace.batch.Progress;
import nl.qdc.hoptrace.batch.Tally;
import nl.qdc.hoptrace.input.Input;
import nl.qdc.hoptrace.report.Reporter;

/** Several inputs: answered by several threads, handed out in their order. */
final class BatchRun implements AutoCloseable {

  /** Bytes of an input beside its header section. */
  private static final int RECORD_BYTES = 4 << 10;

  private final Tally tally;
  private final Delivery delivery;
  private final Optional<Progress> progress;
  private final boolean summary;
  private final Pipeline<Input, Records> pipeline;
  private final Interruption interruption = new Interruption(this::end);

  /**
   * A run.
   *
   * @param threads how many threads answer
   * @param reporters makes a reporter for the inputs that are worked on together
   * @param delivery hands out what they give
   * @param tally counts the answers
   * @param progress shows how far the run is, where that is wanted
   * @param summary whether to tell in the end what came of all
   */
  BatchRun(
      int threads,
      Examiner examiner,
      Supplier<Reporter> reporters,
      Delivery delivery,
      Tally tally,
      Optional<Progress> progress,
      boolean summary) {
    this.tally = tally;
    this.summary = summary;
    this.delivery = delivery;
    this.progress = progress;
    this.pipeline =
        new Pipeline<>(threads, inputs -> examiner.records(inputs, reporters.get()), this::deliver);
  }

  void add(Input input) {
    interruption.step(() -> pipeline.add(input, size(input)));
  }

  private static long size(Input input) {
    return input instanceof Input.Message mail
        ? RECORD_BYTES + (long) mail.section().length()
        : RECORD_BYTES;
  }

  private void deliver(Records records) {
    delivery.deliver(records);
    for (Answer answer : records.answers()) {
      tally.add(answer);
    }
    progress.ifPresent(Progress::update);
  }

  /** Hands out all that was added, and completes the report. */
  void finish() {
    interruption.finish();
  }

  private void end() {
    pipeline.finish();
    progress.ifPresent(Progress::close);
    delivery.report().end();
    if (summary) {
      delivery.session().warn(tally.summary());
    }
  }

  @Override
  public void close() {
    progress.ifPresent(Progress::close);
    pipeline.close();
    interruption.close();
  }
}
