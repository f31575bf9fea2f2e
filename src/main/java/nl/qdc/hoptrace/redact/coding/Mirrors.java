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
