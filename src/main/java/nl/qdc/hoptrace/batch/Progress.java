package nl.qdc.hoptrace.batch;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** A bar that shows how far a run is: mails, their rate, and by bytes the time that is left. */
public final class Progress implements AutoCloseable {

  private static final int MILLIS = 200;

  private final Tally tally;
  private final PrintStream out;
  private final int width;
  private final double patience;
  private final LongSupplier total;
  private Optional<ProgressBar> bar = Optional.empty();

  /**
   * A bar that is not shown yet.
   *
   * @param tally what it shows
   * @param out where
   * @param width columns that it may fill
   * @param patience seconds that a run may last without it
   * @param total counts the bytes of all inputs, 0 or less where nobody can know; asked in a thread
   *     of its own
   */
  public Progress(Tally tally, PrintStream out, int width, double patience, LongSupplier total) {
    this.tally = tally;
    this.out = out;
    this.width = width;
    this.patience = patience;
    this.total = total;
  }

  /** Shows what has changed. */
  public void update() {
    if (bar.isEmpty() && tally.seconds() >= patience) {
      bar = Optional.of(start());
    }
    bar.ifPresent(this::show);
  }

  private void show(ProgressBar shown) {
    shown.stepTo(tally.bytes());
    String left = shown.isIndefinite() ? "" : left(shown.getMax() - tally.bytes());
    shown.setExtraMessage(
        String.format(Locale.ROOT, "%,d mails, %,d/s%s", tally.answers(), tally.rate(), left));
  }

  /** How long bytes will take when the rest goes as all of it did so far. */
  private String left(long bytes) {
    long seconds = Math.round(tally.seconds() * bytes / Math.max(tally.bytes(), 1));
    if (bytes <= 0) {
      return "";
    }
    return seconds < 3600
        ? String.format(Locale.ROOT, ", %d:%02d left", seconds / 60, seconds % 60)
        : String.format(Locale.ROOT, ", %d h %02d left", seconds / 3600, seconds / 60 % 60);
  }

  private ProgressBar start() {
    ProgressBar started =
        new ProgressBarBuilder()
            .setInitialMax(-1)
            .setRenderer(new BarLine())
            .setUpdateIntervalMillis(MILLIS)
            .setConsumer(new ConsoleProgressBarConsumer(out, width - 1))
            .clearDisplayOnFinish()
            .build();
    Thread counting = new Thread(() -> started.maxHint(total.getAsLong()), "total");
    counting.setDaemon(true);
    counting.start();
    return started;
  }

  @Override
  public void close() {
    bar.ifPresent(
        shown -> {
          show(shown);
          shown.close();
        });
    bar = Optional.empty();
  }
}
