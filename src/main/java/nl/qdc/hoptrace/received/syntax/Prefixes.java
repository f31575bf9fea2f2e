package nl.qdc.hoptrace.received.syntax;

import java.util.Arrays;

/** Beginnings of texts, by their first letter: most texts begin with the letter of none. */
public final class Prefixes {

  private static final String[] NONE = {};

  private final String[][] byLetter = new String[128][];

  /**
   * These beginnings.
   *
   * @param prefixes ASCII texts that begin with a letter
   */
  public Prefixes(String... prefixes) {
    Arrays.fill(byLetter, NONE);
    for (String prefix : prefixes) {
      int letter = prefix.charAt(0) | 32;
      String[] before = byLetter[letter];
      String[] after = Arrays.copyOf(before, before.length + 1);
      after[before.length] = prefix;
      byLetter[letter] = after;
    }
  }

  /** Whether the text begins with one of them, in any case. */
  public boolean begin(String text) {
    int letter = text.isEmpty() ? 0 : text.charAt(0) | 32;
    for (String prefix : letter < byLetter.length ? byLetter[letter] : NONE) {
      if (Words.startsWith(text, prefix)) {
        return true;
      }
    }
    return false;
  }
}
