package nl.qdc.hoptrace.redact.mail;

import java.util.ArrayList;
import java.util.List;
import nl.qdc.hoptrace.redact.coding.Readings;

/**
 * The mailboxes of a field, read generously: whatever looks like one is one.
 *
 * @param addresses the addresses, as written
 * @param names the names beside them
 */
record Mailboxes(List<String> addresses, List<String> names) {

  private static final String SIGNS = "@.!#$%&'*+/=?^_`{|}~-";

  static Mailboxes of(String field) {
    Mailboxes found = new Mailboxes(new ArrayList<>(), new ArrayList<>());
    String value = Readings.decodedWords(field);
    for (int at = 0; at < value.length(); ) {
      int end = endOfOne(value, at);
      found.one(value.substring(at, end));
      at = end + 1;
    }
    return found;
  }

  /** The comma that ends it, which does not stand in quotes. */
  private static int endOfOne(String value, int from) {
    boolean quoted = false;
    for (int at = from; at < value.length(); at++) {
      char c = value.charAt(at);
      quoted ^= c == '"';
      if (!quoted && (c == ',' || c == ';')) {
        return at;
      }
    }
    return value.length();
  }

  private void one(String text) {
    int open = text.indexOf('<');
    int close = text.indexOf('>', Math.max(open, 0));
    if (open >= 0 && close > open) {
      address(text.substring(open + 1, close).replace("\"", ""));
      names.add(text.substring(0, open).replace("\"", "").strip());
    }
    int comment = text.indexOf('(');
    if (comment >= 0) {
      names.add(text.substring(comment + 1).replace(")", "").strip());
    }
    for (int at = 0; at < text.length(); ) {
      int end = at;
      while (end < text.length() && isSign(text.charAt(end))) {
        end++;
      }
      address(text.substring(at, end));
      at = end + 1;
    }
  }

  private void address(String text) {
    int at = text.lastIndexOf('@');
    if (at > 0 && at < text.length() - 1 && !addresses.contains(text)) {
      addresses.add(text);
    }
  }

  private static boolean isSign(char c) {
    return Character.isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0;
  }
}
