package nl.qdc.hoptrace.received.dialect.note;

import java.util.OptionalInt;

/** The number of a user on the server itself. */
public final class LocalUser {

  private LocalUser() {}

  /** The number that the text begins with. */
  public static OptionalInt number(String text) {
    int end = 0;
    while (end < text.length() && end < 10 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end == 0 || end == 10
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(text.substring(0, end)));
  }
}
