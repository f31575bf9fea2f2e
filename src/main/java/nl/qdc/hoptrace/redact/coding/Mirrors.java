package nl.qdc.hoptrace.redact.coding;

import java.net.IDN;
import java.util.function.Consumer;

/** Codings that change letters one by one: written backwards, rot13, names of RFC 3492. */
final class Mirrors {

  private Mirrors() {}

  static void backwards(String text, Consumer<String> reading) {
    reading.accept(new StringBuilder(text).reverse().toString());
  }

  static void rot13(String text, Consumer<String> reading) {
    StringBuilder turned = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int first = c >= 'a' && c <= 'z' ? 'a' : c >= 'A' && c <= 'Z' ? 'A' : -1;
      turned.append(first < 0 ? c : (char) ((c - first + 13) % 26 + first));
    }
    reading.accept(turned.toString());
  }

  static void rot47(String text, Consumer<String> reading) {
    StringBuilder turned = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      turned.append(c >= '!' && c <= '~' ? (char) ('!' + (c - '!' + 47) % 94) : c);
    }
    reading.accept(turned.toString());
  }

  static void withoutAccents(String text, Consumer<String> reading) {
    String bare = Spellings.withoutAccents(text);
    if (!bare.equals(text)) {
      reading.accept(bare);
    }
  }

  /** Marked-up text, in which a tag may stand within a word. */
  static void withoutTags(String text, Consumer<String> reading) {
    int open = text.indexOf('<');
    if (open < 0 || text.indexOf('>', open) < 0) {
      return;
    }
    StringBuilder plain = new StringBuilder(text.length());
    int start = 0;
    while (open >= 0) {
      int close = text.indexOf('>', open);
      int end = close < 0 ? open : close + 1;
      plain.append(text, start, open);
      start = end;
      open = close < 0 ? -1 : text.indexOf('<', end);
    }
    reading.accept(plain.append(text, start, text.length()).toString());
  }

  /** RFC 2045 §6.7, rule 5: a line that goes on in the next. */
  static void softLineBreaks(String text, Consumer<String> reading) {
    if (text.contains("=\n") || text.contains("=\r\n")) {
      reading.accept(text.replace("=\r\n", "").replace("=\n", ""));
    }
  }

  static void punycode(String text, Consumer<String> reading) {
    String lower = text.toLowerCase(java.util.Locale.ROOT);
    if (lower.contains("xn--")) {
      StringBuilder plain = new StringBuilder(text.length());
      for (int at = 0; at < lower.length(); ) {
        int end = at;
        while (end < lower.length() && isLetterOrDigitOrHyphen(lower.charAt(end))) {
          end++;
        }
        String label = lower.substring(at, end);
        plain.append(label.startsWith("xn--") ? IDN.toUnicode(label) : label);
        plain.append(end < lower.length() ? lower.substring(end, end + 1) : "");
        at = end + 1;
      }
      reading.accept(plain.toString());
    }
  }

  private static boolean isLetterOrDigitOrHyphen(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  }
}
