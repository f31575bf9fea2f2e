package nl.qdc.hoptrace.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import nl.qdc.hoptrace.answer.Answer;
import nl.qdc.hoptrace.report.testing.Samples;
import nl.qdc.hoptrace.verdict.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TallyTest {

  private final Tally tally = new Tally();

  private void add(String path, int index, OptionalInt part) {
    Provenance input = Samples.input(path, index, part);
    tally.add(new Answer.Analysed(input, Samples.behindRelay()));
  }

  @Test
  void countsByVerdict() {
    add("a", 0, OptionalInt.empty());
    add("b", 0, OptionalInt.empty());
    Provenance gone = Samples.input("gone", 0, OptionalInt.empty());
    tally.add(new Answer.Failed(gone, "not-found", "no such file", Optional.empty()));
    tally.add(new Answer.Skipped(gone, "is hidden"));
    String summary = tally.summary();
    assertTrue(summary.startsWith("2 mails, 2 from-network, 1 error, 0."), summary);
    assertTrue(summary.endsWith(" mails/s"), summary);
  }

  @Test
  void theMailsInOneComplaintHaveItsBytesOnce() {
    long one = Samples.input("a", 0, OptionalInt.empty()).bytes();
    add("a", 0, OptionalInt.of(1));
    add("a", 0, OptionalInt.of(2));
    add("a", 1, OptionalInt.empty());
    assertEquals(2 * one, tally.bytes());
  }

  /** The size of all is counted in a thread of its own. */
  @Test
  @Timeout(30)
  void theBarShowsCountRateAndTimeLeft() throws InterruptedException {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(err, true, StandardCharsets.UTF_8);
    add("a", 0, OptionalInt.empty());
    try (Progress progress = new Progress(tally, out, 100, 0, () -> 1 << 20)) {
      while (!err.toString(StandardCharsets.UTF_8).contains(" left")) {
        progress.update();
        Thread.sleep(20);
      }
    }
    String shown = err.toString(StandardCharsets.UTF_8);
    assertTrue(
        shown.matches("(?s).*  0%  \\[ +\\]  1 mails, [0-9,]+/s, \\d+:\\d\\d left.*"), shown);
  }

  @Test
  void theBarWaits() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(err, true, StandardCharsets.UTF_8);
    try (Progress progress = new Progress(tally, out, 100, 3600, () -> 1)) {
      progress.update();
    }
    assertEquals("", err.toString(StandardCharsets.UTF_8));
  }
}
