package nl.qdc.hoptrace.redact.text;

import nl.qdc.hoptrace.net.IpLiteral;

/** Tells what looks like a number or code that was made for one reader. */
final class Opaque {

  private static final int LONGEST_CODE = 7;
  private static final int LONGEST_NUMBER = 6;
  private static final int LONGEST_WORD = 24;

  private Opaque() {}

  static boolean is(String token) {
    if (IpLiteral.parse(token).isPresent()) {
      return false;
    }
    for (int at = 0; at < token.length(); ) {
      int end = at;
      int digits = 0;
      while (end < token.length() && Character.isLetterOrDigit(token.charAt(end))) {
        digits += Character.isDigit(token.charAt(end++)) ? 1 : 0;
      }
      if (isOpaque(end - at, digits)) {
        return true;
      }
      at = end + 1;
    }
    return false;
  }

  private static boolean isOpaque(int length, int digits) {
    boolean mixed = digits > 0 && digits < length;
    return (mixed && length > LONGEST_CODE) || digits > LONGEST_NUMBER || length > LONGEST_WORD;
  }
}
