package nl.qdc.hoptrace.report.terminal;

/** Measures and shapes printable text by the cells that it takes on a screen. */
public final class Cells {

  /** Ideographs, kana, Hangul, full-width forms, emoji: two cells each. */
  private static final int[] WIDE = {
    0x1100, 0x115f,
    0x2e80, 0x303e,
    0x3041, 0xa4cf,
    0xac00, 0xd7a3,
    0xf900, 0xfaff,
    0xfe30, 0xfe6f,
    0xff00, 0xff60,
    0xffe0, 0xffe6,
    0x1f000, 0x1faff,
    0x20000, 0x3fffd,
  };

  private static final String ELLIPSIS = "…";

  private Cells() {}

  /** How many cells the text takes. */
  public static int width(String text) {
    return text.codePoints().map(Cells::width).sum();
  }

  private static int width(int character) {
    return Invisible.inRanges(character, WIDE) ? 2 : 1;
  }

  /** The text with blanks behind it. */
  public static String left(String text, int cells) {
    return text + blanks(cells - width(text));
  }

  /** The text with blanks before it. */
  public static String right(String text, int cells) {
    return blanks(cells - width(text)) + text;
  }

  /** So many blanks, none when negative. */
  public static String blanks(int count) {
    return " ".repeat(Math.max(count, 0));
  }

  /** The text, its middle left out when it is too long: of a host name the end says most. */
  public static String shorten(String text, int cells) {
    if (width(text) <= cells) {
      return text;
    }
    int head = cells / 3;
    return head(text, head) + ELLIPSIS + tail(text, cells - head - 1);
  }

  /** As much from the beginning as fits. */
  static String head(String text, int cells) {
    int end = 0;
    int used = 0;
    while (end < text.length() && used + width(text.codePointAt(end)) <= cells) {
      used += width(text.codePointAt(end));
      end = text.offsetByCodePoints(end, 1);
    }
    return text.substring(0, end);
  }

  private static String tail(String text, int cells) {
    int start = text.length();
    int used = 0;
    while (start > 0 && used + width(text.codePointBefore(start)) <= cells) {
      used += width(text.codePointBefore(start));
      start = text.offsetByCodePoints(start, -1);
    }
    return text.substring(start);
  }
}
