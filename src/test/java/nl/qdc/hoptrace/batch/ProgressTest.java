package nl.qdc.hoptrace.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Count, rate and time left are on one line of any terminal; the bar has the rest. */
class ProgressTest {

  private static final String WORDS = "12,345 mails, 1,266/s, 1:38 left";

  /** A terminal so wide; it has the line that was drawn last. */
  private static final class Line implements ProgressBarConsumer {

    private final int width;
    private volatile String last = "";

    Line(int width) {
      this.width = width;
    }

    @Override
    public int getMaxRenderedLength() {
      return width;
    }

    @Override
    public void accept(String drawn) {
      last = drawn;
    }

    @Override
    public void close() {
      // nothing is open
    }
  }

  private static String drawn(int width, long done, long all) {
    Line line = new Line(width);
    ProgressBarBuilder builder =
        new ProgressBarBuilder().setInitialMax(all).setRenderer(new BarLine()).setConsumer(line);
    try (ProgressBar bar = builder.build()) {
      bar.setExtraMessage(WORDS);
      bar.stepTo(done);
      bar.refresh();
      return line.last;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {39, 79, 99, 199})
  void wordsFitAndTheWholeLineIsDrawn(int width) {
    String line = drawn(width, 57, 100);

    assertEquals(width, line.length());
    assertTrue(line.startsWith(" 57%  "), line);
    assertTrue(line.contains(WORDS), line);
    assertEquals(width >= 79, line.contains("[==="), line);
  }

  @Test
  void whereNobodyKnowsTheSizeThereAreWordsOnly() {
    String line = drawn(79, 57, -1);

    assertEquals(WORDS, line.strip());
    assertFalse(drawn(20, 100, 100).contains("["));
    assertEquals(List.of(20, 5), List.of(drawn(20, 9, 100).length(), drawn(5, 9, -1).length()));
  }
}
