package nl.qdc.hoptrace.input.paste;

import java.util.ArrayList;
import java.util.List;

/** Collects the lines that a repair touched, and tells them: {@code lines 2-4, 7}. */
final class Places {

  private static final int MOST_RANGES = 12;

  private final List<int[]> ranges = new ArrayList<>();

  void add(int line) {
    int[] last = ranges.isEmpty() ? new int[] {-1, -1} : ranges.get(ranges.size() - 1);
    if (line == last[1]) {
      return;
    }
    if (line == last[1] + 1 && !ranges.isEmpty()) {
      last[1] = line;
    } else {
      ranges.add(new int[] {line, line});
    }
  }

  boolean isEmpty() {
    return ranges.isEmpty();
  }

  /** The lines, then what was done to them. */
  String told(String repair) {
    StringBuilder text = new StringBuilder();
    for (int[] range : ranges.subList(0, Math.min(ranges.size(), MOST_RANGES))) {
      text.append(text.isEmpty() ? "" : ", ").append(range[0]);
      text.append(range[1] > range[0] ? "-" + range[1] : "");
    }
    text.append(ranges.size() > MOST_RANGES ? " and more" : "");
    boolean one = ranges.size() == 1 && ranges.get(0)[0] == ranges.get(0)[1];
    return (one ? "line " : "lines ") + text + ": " + repair;
  }
}
