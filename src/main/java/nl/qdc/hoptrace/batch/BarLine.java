package nl.qdc.hoptrace.batch;

import java.util.Locale;
import me.tongfei.progressbar.ProgressBarRenderer;
import me.tongfei.progressbar.ProgressState;

/** The bar as a line: the words matter most, so the bar itself has what room they leave. */
final class BarLine implements ProgressBarRenderer {

  private static final int SHORTEST = 8;
  private static final int LONGEST = 50;
  private static final int AROUND = "[]  ".length();

  @Override
  public String render(ProgressState state, int width) {
    String words = state.getExtraMessage();
    String line = state.isIndefinite() ? words : line(state, words, width);
    String shown = line.substring(0, Math.min(line.length(), width));
    return shown + " ".repeat(width - shown.length()); // over what was there before
  }

  private static String line(ProgressState state, String words, int width) {
    long all = Math.max(state.getMax(), 1);
    long done = Math.min(state.getCurrent(), all);
    String percent = String.format(Locale.ROOT, "%3d%%  ", 100 * done / all);
    int room = Math.min(width - percent.length() - words.length() - AROUND, LONGEST);
    if (room < SHORTEST) {
      return percent + words;
    }
    int full = (int) (room * done / all);
    return percent + "[" + "=".repeat(full) + " ".repeat(room - full) + "]  " + words;
  }
}
