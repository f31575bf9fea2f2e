package nl.qdc.hoptrace.input.container;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

/** The line that begins a message in an mbox: {@code From sender date}. */
final class Postmark {

  private static final Set<String> DAYS = Set.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private static final String BLANKS = " \t\n\u000b\f\r";

  private Postmark() {}

  /** Whether a line has the form: a sender or a dash, and a date or nothing behind it. */
  static boolean is(String line) {
    List<String> words = words(line);
    if (words.size() <= 2) {
      return words.size() < 2 || words.get(1).equals("-") || words.get(1).indexOf('@') >= 0;
    }
    for (int i = 1; i < words.size() - 2; i++) {
      if (isDay(words.get(i)) && hasTime(words, i)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>(8);
    StringTokenizer tokens = new StringTokenizer(line, BLANKS);
    while (tokens.hasMoreTokens()) {
      words.add(tokens.nextToken());
    }
    return words;
  }

  private static boolean isDay(String word) {
    return DAYS.contains(word.toLowerCase(Locale.ROOT).replace(",", ""));
  }

  private static boolean hasTime(List<String> words, int from) {
    for (int i = from; i < words.size(); i++) {
      String word = words.get(i);
      if (word.indexOf(':') > 0 && Character.isDigit(word.charAt(0))) {
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
