package nl.qdc.hoptrace.input.container;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The line that begins a message in an mbox: {@code From sender date}. */
final class Postmark {

  private static final Set<String> DAYS = Set.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Postmark() {}

  /** Whether a line has the form: a sender or a dash, and a date or nothing behind it. */
  static boolean is(String line) {
    String[] words = BLANKS.split(line.strip(), -1);
    if (words.length <= 2) {
      return words.length < 2 || words[1].equals("-") || words[1].indexOf('@') >= 0;
    }
    for (int i = 1; i < words.length - 2; i++) {
      boolean day = DAYS.contains(words[i].toLowerCase(Locale.ROOT).replace(",", ""));
      if (day && hasTime(words, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasTime(String[] words, int from) {
    for (int i = from; i < words.length; i++) {
      if (words[i].indexOf(':') > 0 && Character.isDigit(words[i].charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a message may begin above that line: it is a field, or the message is empty. */
  static boolean isFollowedBy(String line, boolean blankAbove) {
    if (line.startsWith(">From ")) {
      return blankAbove; // the postmark that the message had before; its time has colons
    }
    int colon = line.indexOf(':');
    if (colon <= 0) {
      return blankAbove && line.isBlank();
    }
    for (int i = 0; i < colon; i++) {
      if (line.charAt(i) <= ' ' || line.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }
}
