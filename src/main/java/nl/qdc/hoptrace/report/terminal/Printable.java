package nl.qdc.hoptrace.report.terminal;

import java.util.Locale;

/**
 * Makes text of unknown origin fit for a terminal: whatever would steer it, hide, reorder or pile
 * up is shown as {@code \xNN} or <code>&#92;u{NNNN}</code>.
 */
public final class Printable {

  /** Blanks that pass for a plain one, and letters that are written from right to left. */
  private static final int[] MISLEADING = {
    0x00a0, 0x00a0, // no-break space
    0x0590, 0x08ff, // Hebrew, Arabic and their kin
    0x1680, 0x1680, // Ogham space
    0x2000, 0x200a, // typographic spaces
    0x202f, 0x202f, // narrow no-break space
    0x205f, 0x205f, // mathematical space
    0x2800, 0x2800, // Braille blank
    0x3000, 0x3000, // ideographic space
    0xfb1d, 0xfdff, // Hebrew and Arabic presentation forms
    0xfe70, 0xfefe, // Arabic presentation forms
    0x10800, 0x10fff, // ancient right-to-left scripts
    0x1e800, 0x1efff, // Adlam and others
  };

  private static final String PLAIN_SIGNS = "._:@+-/=[]~";

  private static final int NAME_CELLS = 64;

  private Printable() {}

  /** The text with nothing in it that a terminal would not show as it stands. */
  public static String of(String text) {
    StringBuilder shown = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(character -> append(character, shown));
    return shown.toString();
  }

  /** A name or path: short enough for a sentence, and in quotes unless it can't be mistaken. */
  public static String name(String text) {
    String shown = Cells.shorten(of(text), NAME_CELLS);
    boolean plain = !text.isEmpty() && text.codePoints().allMatch(Printable::isPlain);
    return plain ? shown : '"' + shown.replace("\"", "\\\"") + '"';
  }

  private static boolean isPlain(int character) {
    return Character.isLetterOrDigit(character) || PLAIN_SIGNS.indexOf(character) >= 0;
  }

  private static void append(int character, StringBuilder shown) {
    if (character >= ' ' && character <= '~') {
      shown.append((char) character);
    } else if (!isMisleading(character)) {
      shown.appendCodePoint(character);
    } else if (character <= 0xff) {
      shown.append(String.format(Locale.ROOT, "\\x%02x", character));
    } else {
      shown.append(String.format(Locale.ROOT, "\\u{%04x}", character));
    }
  }

  private static boolean isMisleading(int character) {
    int type = Character.getType(character);
    return Invisible.is(character)
        || Invisible.inRanges(character, MISLEADING)
        || type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
