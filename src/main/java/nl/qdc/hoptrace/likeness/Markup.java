package nl.qdc.hoptrace.likeness;

import java.util.Locale;
import java.util.Set;

/** HTML as its words: tags, comments, styles and scripts dropped. */
public final class Markup {

  private static final int LONGEST_ENTITY = 10;

  /** Tags that may stand within a word; those of spam often do. */
  private static final Set<String> INLINE =
      Set.of("b", "i", "u", "em", "strong", "font", "span", "small", "big", "wbr", "a", "s");

  private static final Set<String> ACCENTS =
      Set.of("acute", "grave", "circ", "uml", "tilde", "cedil", "ring", "slash");

  private static final Set<String> HIDDEN = Set.of("style", "script", "title", "head");

  private final String html;
  private final StringBuilder words;

  private Markup(String html) {
    this.html = html;
    this.words = new StringBuilder(html.length());
  }

  /** The words of a page, in time linear in its length. */
  public static String words(String html) {
    Markup markup = new Markup(html);
    int at = 0;
    while (at < html.length()) {
      at = markup.step(at);
    }
    return markup.words.toString();
  }

  private int step(int at) {
    char c = html.charAt(at);
    if (c == '<') {
      return tag(at);
    }
    if (c == '&') {
      return entity(at);
    }
    words.append(c);
    return at + 1;
  }

  private int tag(int at) {
    if (html.startsWith("<!--", at)) {
      return behind("-->", at);
    }
    String name = name(at + 1);
    if (name.isEmpty()) {
      words.append('<');
      return at + 1;
    }
    if (HIDDEN.contains(name) && html.charAt(at + 1) != '/') {
      words.append('\n');
      return behind(">", behind("</" + name, at));
    }
    if (!INLINE.contains(name)) {
      words.append('\n');
    }
    return behind(">", at);
  }

  /** The name of the tag, in lower case; empty when none begins here. */
  private String name(int at) {
    int start = html.startsWith("/", at) ? at + 1 : at;
    int end = start;
    while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
      end++;
    }
    boolean declaration = html.startsWith("!", at) || html.startsWith("?", at);
    return declaration ? "!" : html.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** Where what is dropped ends: behind the end sign, or else with the page. */
  private int behind(String end, int at) {
    int found = indexOf(end, at);
    return found < 0 ? html.length() : found + end.length();
  }

  private int indexOf(String end, int from) {
    for (int at = html.indexOf(end.charAt(0), from);
        at >= 0;
        at = html.indexOf(end.charAt(0), at + 1)) {
      if (html.regionMatches(true, at, end, 0, end.length())) {
        return at;
      }
    }
    return -1;
  }

  private int entity(int at) {
    int end = at + 1;
    while (end < html.length() && end - at < LONGEST_ENTITY && html.charAt(end) != ';') {
      end++;
    }
    if (end == html.length() || html.charAt(end) != ';') {
      words.append('&');
      return at + 1;
    }
    words.appendCodePoint(character(html.substring(at + 1, end)));
    return end + 1;
  }

  /** A letter without its accent; a blank for whatever is no letter. */
  private static int character(String entity) {
    if (entity.startsWith("#")) {
      return numbered(entity.substring(1).toLowerCase(Locale.ROOT));
    }
    return entity.length() > 3 && ACCENTS.contains(entity.substring(1)) ? entity.charAt(0) : ' ';
  }

  private static int numbered(String number) {
    try {
      boolean hexadecimal = number.startsWith("x");
      int code = Integer.parseInt(number.substring(hexadecimal ? 1 : 0), hexadecimal ? 16 : 10);
      return Character.isValidCodePoint(code) ? code : ' ';
    } catch (NumberFormatException noNumber) {
      return ' ';
    }
  }
}
