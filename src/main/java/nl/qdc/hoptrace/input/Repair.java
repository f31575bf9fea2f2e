package nl.qdc.hoptrace.input;

import java.util.Arrays;
import java.util.List;

/** One kind of damage that pasting and saving do to headers, and how it is undone. */
@FunctionalInterface
interface Repair {

  /** All repairs, in the order in which they are tried. */
  List<Repair> ALL = List.of(Repair::dropByteOrderMark, Repair::dropLeadingBlankLines);

  /** The text without the damage, or the same text where there is none. */
  Draft mend(Draft draft);

  /** The text with all damage undone. */
  static Draft all(Draft draft) {
    Draft mended = draft;
    for (Repair repair : ALL) {
      mended = repair.mend(mended);
    }
    return mended;
  }

  private static Draft dropByteOrderMark(Draft draft) {
    byte[] bytes = draft.bytes();
    int mark = Lead.mark(bytes, bytes.length);
    return mark == 0
        ? draft
        : draft.mended(from(mark, bytes), line -> line, "line 1: byte order mark dropped");
  }

  private static Draft dropLeadingBlankLines(Draft draft) {
    byte[] bytes = draft.bytes();
    int start = Lead.length(bytes, bytes.length);
    int lines = lineEnds(bytes, start);
    String which = lines == 1 ? "line 1" : "lines 1-" + lines;
    return start == 0
        ? draft
        : draft.mended(from(start, bytes), line -> line + lines, which + ": blank, dropped");
  }

  private static byte[] from(int start, byte[] bytes) {
    return Arrays.copyOfRange(bytes, start, bytes.length);
  }

  private static int lineEnds(byte[] bytes, int to) {
    int lines = 0;
    for (int i = 0; i < to; i++) {
      lines += bytes[i] == '\n' ? 1 : 0;
    }
    return lines;
  }
}
