package nl.qdc.hoptrace.config.value;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mailbox address, {@code local@domain}. */
public final class Mailbox {

  private static final int LONGEST_LOCAL_PART = 64;
  private static final String SIGNS = ".!#$%&'*+/=?^_`{|}~-"; // RFC 5322 §3.2.3

  private Mailbox() {}

  /**
   * Reads an address.
   *
   * @return the address in lower case
   * @throws IllegalArgumentException with one line that says what is wrong
   */
  public static String parse(String text) {
    int at = text.lastIndexOf('@');
    if (at < 1 || at > LONGEST_LOCAL_PART || !isLocalPart(text.substring(0, at))) {
      throw new IllegalArgumentException(
          text + " is not a mailbox like abuse@qdc.example" + hint(text));
    }
    return text.substring(0, at).toLowerCase(Locale.ROOT)
        + "@"
        + HostName.domain(text.substring(at + 1));
  }

  private static boolean isLocalPart(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && (c < '0' || c > '9') && SIGNS.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static String hint(String text) {
    Matcher bracketed = Pattern.compile(".*<([^<>@\\s]+@[^<>@\\s]+)>").matcher(text);
    return bracketed.matches() ? "; did you mean " + bracketed.group(1) + "?" : "";
  }
}
