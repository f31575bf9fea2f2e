package nl.qdc.hoptrace.redact.coding;

import java.text.Normalizer;
import java.util.Map;

/** How names with accents are spelled where there are none. */
public final class Spellings {

  private static final Map<String, String> LETTERS =
      Map.of(
          "\u00e4", "ae", "\u00f6", "oe", "\u00fc", "ue", "\u00df", "ss", "\u00f8", "oe", "\u00e5",
          "aa", "\u00e6", "ae");

  private Spellings() {}

  /** Without marks: {@code e} for {@code \u00e9}. */
  public static String withoutAccents(String text) {
    boolean ascii = text.chars().allMatch(c -> c < 0x80);
    return ascii
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{Mn}", "")
            .replace('\u00f8', 'o');
  }

  /** In two letters, as in German and Danish: {@code ue} for {@code \u00fc}; in lower case. */
  public static String inLetters(String lower) {
    String spelled = lower;
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      spelled = spelled.replace(letter.getKey(), letter.getValue());
    }
    return withoutAccents(spelled);
  }
}
