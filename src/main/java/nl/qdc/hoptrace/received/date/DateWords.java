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
      words.add(text.substring(start, at));
      start = -1;
    }
  }
}
