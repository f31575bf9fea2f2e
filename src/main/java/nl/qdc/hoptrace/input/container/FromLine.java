package nl.qdc.hoptrace.input.container;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Searches for a line that begins with {@code From} and a blank. Most of a large mbox is bodies, so
 * it looks at eight bytes at once: few of them hold an {@code F}.
 */
final class FromLine {

  private static final byte[] MARK = {'F', 'r', 'o', 'm', ' '};

  /** Bytes of the mark, the end of the line above included. */
  static final int LENGTH = 1 + MARK.length;

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = ONES << 7;
  private static final long LETTERS = ONES * 'F';

  private FromLine() {}

  /**
   * Where the first such line begins; without one, how far there is none.
   *
   * @param to end of the bytes, more than {@link #LENGTH} behind {@code from}
   */
  static int next(byte[] bytes, int from, int to) {
    int end = to - LENGTH + 2; // behind the last place where the letter may stand
    int at = from + 1;
    while (at < end) {
      at = (at & Long.BYTES - 1) == 0 ? withoutLetter(bytes, at, end) : at;
      if (at < end && bytes[at] == 'F' && bytes[at - 1] == '\n' && isAt(bytes, at)) {
        return at;
      }
      at++;
    }
    return end - 1;
  }

  /** How far there is no letter, in steps of eight bytes. */
  private static int withoutLetter(byte[] bytes, int from, int to) {
    int at = from;
    while (at + Long.BYTES <= to && !holdsLetter((long) EIGHT.get(bytes, at))) {
      at += Long.BYTES;
    }
    return at;
  }

  /** Whether one of the eight bytes is the letter: a zero byte of the difference borrows. */
  private static boolean holdsLetter(long eight) {
    long difference = eight ^ LETTERS;
    return (difference - ONES & ~difference & HIGH_BITS) != 0;
  }

  /** Whether a line that begins there is one; so many bytes must be there. */
  static boolean isAt(byte[] bytes, int start) {
    for (int i = 0; i < MARK.length; i++) {
      if (bytes[start + i] != MARK[i]) {
        return false;
      }
    }
    return true;
  }
}
