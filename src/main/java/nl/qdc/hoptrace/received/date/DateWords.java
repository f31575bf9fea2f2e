package nl.qdc.hoptrace.received.date;

import java.util.ArrayList;
import java.util.List;

/** The words of a date, without its comments. */
final class DateWords {

  private final String text;
  private final List<String> words = new ArrayList<>(8);
  private int start = -1;

  private DateWords(String text) {
    this.text = text;
  }

  static List<String> of(String text) {
    DateWords words = new DateWords(text);
    words.cut();
    return words.words;
  }

  private void cut() {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (depth == 0 && !isSeparator(c)) {
        start = start < 0 ? i : start;
      } else {
        end(i);
      }
      if (depth > 0 && c == '\\') {
        i++; // a quoted pair (RFC 5322 §3.2.1) does not end a comment
      }
      depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
    }
    end(text.length());
  }

  private static boolean isSeparator(char c) {
    return c <= ' ' || c == ',' || c == ';' || c == '(' || c == ')';
  }

  private void end(int at) {
    if (start >= 0) {
      add(text.substring(start, at));
      start = -1;
    }
  }

  /** RFC 5322 §4.3 lets blanks and comments stand within a time: {@code 09 (h) : 55 : 06}. */
  private void add(String word) {
    int last = words.size() - 1;
    if (last >= 0 && isTimeCut(words.get(last), word)) {
      words.set(last, words.get(last) + word);
    } else {
      words.add(word);
    }
  }

  private static boolean isTimeCut(String before, String word) {
    int colon = before.lastIndexOf(':');
    boolean open = colon > 0 && colon == before.length() - 1;
    boolean pair = before.length() - colon == 3 && Months.number(before.substring(colon + 1)) >= 0;
    return before.length() < 7
        && Character.isDigit(before.charAt(0))
        && (open ? Character.isDigit(word.charAt(0)) : pair && word.charAt(0) == ':');
  }
}
