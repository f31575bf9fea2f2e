package nl.qdc.hoptrace.received.syntax;

import java.util.ArrayList;
import java.util.List;

/** Text cut at blanks. */
public final class Words {

  private Words() {}

  /** The words of a text; none when it is blank. */
  public static List<String> of(String text) {
    return first(Integer.MAX_VALUE, text);
  }

  /** The first words of a text, so many at most. */
  public static List<String> first(int most, String text) {
    List<String> words = new ArrayList<>(4);
    int start = -1;
    for (int i = 0; i < text.length() && words.size() < most; i++) {
      if (!isBlank(text.charAt(i))) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
    if (start >= 0 && words.size() < most) {
      words.add(text.substring(start));
    }
    return words;
  }

  /** The words with one blank between them, as they stood before a fold. */
  public static String joined(String text) {
    return String.join(" ", of(text));
  }

  /** Whether the character separates words: a blank, a tab, what is left of a line end. */
  public static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
  }

  /** Whether the text begins so, in any case. */
  public static boolean startsWith(String text, String prefix) {
    return text.length() >= prefix.length() && isAt(text, 0, prefix);
  }

  /** Whether that stands at a place of a text that is long enough for it, in any case. */
  static boolean isAt(String text, int at, String word) {
    return (text.charAt(at) | 32) == (word.charAt(0) | 32)
        && text.regionMatches(true, at, word, 0, word.length());
  }
}
