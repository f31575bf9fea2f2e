package nl.qdc.hoptrace.report.terminal;

/** Tells which characters a terminal obeys or swallows instead of showing them. */
public final class Invisible {

  /** Pairs of first and last code point, ascending. */
  private static final int[] RANGES = {
    0x0000, 0x001f, // C0 controls
    0x007f, 0x009f, // DEL, C1 controls
    0x00ad, 0x00ad, // soft hyphen
    0x034f, 0x034f, // grapheme joiner
    0x061c, 0x061c, // Arabic letter mark
    0x115f, 0x1160, // Hangul fillers
    0x17b4, 0x17b5, // Khmer inherent vowels
    0x180b, 0x180f, // Mongolian selectors
    0x200b, 0x200f, // zero-width characters, direction marks
    0x2028, 0x202e, // line and paragraph separators, direction embeddings
    0x2060, 0x206f, // joiners, direction isolates
    0x3164, 0x3164, // Hangul filler
    0xd800, 0xf8ff, // lone surrogates, private use
    0xfe00, 0xfe0f, // variation selectors
    0xfeff, 0xfeff, // byte order mark
    0xffa0, 0xffa0, // Hangul filler
    0xfff0, 0xfffb, // annotations
    0xfffe, 0xffff, // no characters
    0xe0000, 0x10ffff, // tags, selectors, private use
  };

  private Invisible() {}

  /** Whether the code point must not reach a terminal as it is. */
  public static boolean is(int codePoint) {
    return inRanges(codePoint, RANGES);
  }

  /**
   * Whether the code point lies in one of the ranges.
   *
   * @param ranges pairs of first and last code point, ascending
   */
  public static boolean inRanges(int codePoint, int[] ranges) {
    int i = 0;
    while (i < ranges.length && codePoint > ranges[i + 1]) {
      i += 2;
    }
    return i < ranges.length && codePoint >= ranges[i];
  }
}
