package nl.qdc.hoptrace.input.container;

import java.util.Arrays;

/**
 * Searches for a line that begins with {@code From} and a blank. Most bytes are not looked at: the
 * byte where the last one would be tells how far ahead it can stand at the earliest (R. N.
 * Horspool, Practical fast searching in strings, 1980).
 */
final class FromLine {

  private static final byte[] MARK = {'\n', 'F', 'r', 'o', 'm', ' '};

  /** Bytes of the mark, the end of the line above included. */
  static final int LENGTH = MARK.length;

  private static final byte[] STEP = new byte[256];

  static {
    Arrays.fill(STEP, (byte) LENGTH);
    for (int i = 0; i < LENGTH - 1; i++) {
      STEP[MARK[i]] = (byte) (LENGTH - 1 - i);
    }
  }

  private FromLine() {}

  /**
   * Where the first such line begins; without one, how far there is none.
   *
   * @param to end of the bytes, more than {@link #LENGTH} behind {@code from}
   */
  static int next(byte[] bytes, int from, int to) {
    int last = from + LENGTH - 1;
    while (last < to) {
      if (bytes[last] == ' ' && isAt(bytes, last - LENGTH + 1)) {
        return last - LENGTH + 2;
      }
      last += STEP[bytes[last] & 0xff];
    }
    return to - LENGTH + 1;
  }

  private static boolean isAt(byte[] bytes, int start) {
    for (int i = 0; i < LENGTH; i++) {
      if (bytes[start + i] != MARK[i]) {
        return false;
      }
    }
    return true;
  }
}
