package nl.qdc.hoptrace.net.table;

import java.util.ArrayList;
import java.util.List;
import nl.qdc.hoptrace.net.IpAddress;

/**
 * Says near which of many sorted rows to look for an address. Of every few rows one start is held,
 * of every few of these one again, until only few are left. A look-up goes down from there, and
 * tries the few one behind the other: they lie in memory side by side, so that it waits once for
 * all of them, where halving would wait for each.
 */
final class Milestones {

  /** Every so many rows there is a milestone of the lowest level, ... */
  static final int STRETCH = 16;

  /** ... and every so many of them one of the next. */
  private static final int FAN = 16;

  /** The halves of an address. */
  private static final int WIDTH = 2;

  /** The lowest level first. */
  private final long[][] levels;

  /**
   * The milestones of these rows.
   *
   * @param rows sorted; each begins with the halves of an address
   * @param width how many numbers a row has
   * @param size how many rows there are
   */
  Milestones(long[] rows, int width, int size) {
    List<long[]> found = new ArrayList<>();
    long[] level = every(STRETCH, rows, width, size);
    found.add(level);
    while (level.length > WIDTH * FAN) {
      level = every(FAN, level, WIDTH, level.length / WIDTH);
      found.add(level);
    }
    levels = found.toArray(new long[0][]);
  }

  private static long[] every(int step, long[] rows, int width, int size) {
    long[] starts = new long[WIDTH * ((size + step - 1) / step)];
    for (int i = 0; i < size; i += step) {
      System.arraycopy(rows, width * i, starts, WIDTH * (i / step), WIDTH);
    }
    return starts;
  }

  /** The first of the {@link #STRETCH} rows among which the last is that is not after it. */
  int stretch(IpAddress address) {
    int at = 0;
    for (int i = levels.length - 1; i >= 0; i--) {
      long[] level = levels[i];
      int from = FAN * at;
      at = lastNotAfter(address, level, WIDTH, from, Math.min(from + FAN, level.length / WIDTH));
    }
    return STRETCH * at;
  }

  /** The last of the rows that does not begin after the address, or the first one. */
  static int lastNotAfter(IpAddress address, long[] rows, int width, int from, int to) {
    long high = address.high();
    long low = address.low();
    int i = from + 1;
    while (i < to && !startsAfter(rows, width * i, high, low)) {
      i++;
    }
    return i - 1;
  }

  /** Whether what begins there is after the address. */
  static boolean startsAfter(long[] rows, int at, long high, long low) {
    long start = rows[at];
    return start == high
        ? Long.compareUnsigned(rows[at + 1], low) > 0
        : Long.compareUnsigned(start, high) > 0;
  }
}
