package nl.qdc.hoptrace.input.paste;

import java.util.ArrayList;
import java.util.List;

/**
 * Blanks that web pages show: no-break spaces become spaces, zero-width characters are dropped
 * where they stand at the edge of a word. Within a word they stay: an address that they split is
 * unreadable, and no address is put together that nobody wrote. All this only when a line begins
 * with one, or a value does: in a text that was not pasted, they are what a client called itself.
 */
final class OddBlanks implements Repair {

  private static final String NO_BREAK = "\u00a0\u2007\u202f\u2002\u2003\u3000";
  private static final String ZERO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff\u200e\u200f";

  @Override
  public Pasted mend(Pasted text) {
    int end = Math.min(text.lines().size(), lastField(text.lines()));
    if (text.lines().subList(0, end).stream().noneMatch(OddBlanks::shows)) {
      return text;
    }
    List<Line> mended = new ArrayList<>(text.lines().size());
    Places places = new Places();
    for (Line line : text.lines()) {
      Line plain = line.with(plain(line.text()));
      if (!plain.equals(line)) {
        places.add(line.number());
      }
      mended.add(plain);
    }
    return text.with(mended, places.told("no-break spaces and zero-width characters replaced"));
  }

  /** Lines up to the end of the paragraph that holds the first usual field. */
  private static int lastField(List<Line> lines) {
    boolean seen = false;
    for (int i = 0; i < lines.size(); i++) {
      seen |= Fields.isUsualWhenBare(plain(lines.get(i).text()));
      if (seen && lines.get(i).isBlank()) {
        return i;
      }
    }
    return lines.size();
  }

  private static boolean shows(Line line) {
    String text = Fields.bare(line.text());
    int colon = text.indexOf(':');
    return isOdd(text, 0)
        || (colon > 0 && colon < 40 && isOdd(text, colon + 1))
        || (!line.isFolded() && Stamps.mayGoOnWith(plain(text)) && !Stamps.mayGoOnWith(text));
  }

  private static boolean isOdd(String text, int at) {
    return at < text.length()
        && (NO_BREAK.indexOf(text.charAt(at)) >= 0 || ZERO_WIDTH.indexOf(text.charAt(at)) >= 0);
  }

  /** The text with them replaced. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (NO_BREAK.indexOf(c) >= 0) {
        plain.append(' ');
      } else if (ZERO_WIDTH.indexOf(c) < 0 || isWithinWord(text, i)) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static boolean isWithinWord(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && isWord(text.charAt(at - 1))
        && isWord(text.charAt(at + 1));
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || ".:-_@".indexOf(c) >= 0 || ZERO_WIDTH.indexOf(c) >= 0;
  }
}
