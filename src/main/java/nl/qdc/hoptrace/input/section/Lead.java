package nl.qdc.hoptrace.input.section;

import java.util.ArrayList;
import java.util.List;

/** What pasting and saving leave in front of a header section: a byte order mark, blank lines. */
public final class Lead {

  private Lead() {}

  /** Bytes before the first line that is not blank. */
  public static int length(byte[] bytes, int length) {
    int start = mark(bytes, length);
    for (int i = start; i < length && isBlank(bytes[i]); i++) {
      if (bytes[i] == '\n') {
        start = i + 1;
      }
    }
    return start;
  }

  /** Bytes of the UTF-8 byte order mark: 3 or 0. */
  static int mark(byte[] bytes, int length) {
    boolean marked =
        length >= 3
            && bytes[0] == (byte) 0xef
            && bytes[1] == (byte) 0xbb
            && bytes[2] == (byte) 0xbf;
    return marked ? 3 : 0;
  }

  /** What dropping the first {@code start} bytes is called, each part with its lines. */
  static List<String> repairs(byte[] bytes, int start) {
    List<String> repairs = new ArrayList<>(0);
    if (mark(bytes, bytes.length) > 0) {
      repairs.add("line 1: byte order mark dropped");
    }
    int lines = lineEnds(bytes, start);
    if (lines > 0) {
      repairs.add((lines == 1 ? "line 1" : "lines 1-" + lines) + ": blank, dropped");
    }
    return repairs;
  }

  static int lineEnds(byte[] bytes, int to) {
    int lines = 0;
    for (int i = 0; i < to; i++) {
      lines += bytes[i] == '\n' ? 1 : 0;
    }
    return lines;
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }
}
