package nl.qdc.hoptrace.verdict.attribution.field;

import java.util.Optional;
import java.util.OptionalInt;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.IpLiteral;

/** Single values as attribution fields hold them. */
public final class Values {

  private static final int LONGEST = 255;
  private static final int DIGITS = 9;

  private Values() {}

  /** The text, unless it is empty or too long to be a name. */
  static Optional<String> text(String text) {
    String bare = text.strip();
    return bare.isEmpty() || bare.length() > LONGEST ? Optional.empty() : Optional.of(bare);
  }

  /** The same, where there is one. */
  public static Optional<String> text(Optional<String> text) {
    return text.isPresent() ? text(text.get()) : text;
  }

  /** A name of one word. */
  static Optional<String> word(String text) {
    String bare = text.strip();
    return bare.indexOf(' ') < 0 && bare.indexOf('\t') < 0 ? text(bare) : Optional.empty();
  }

  /** A user's number, or none. */
  static OptionalInt number(String text) {
    if (text.isEmpty() || text.length() > DIGITS) {
      return OptionalInt.empty();
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.of(Integer.parseInt(text));
  }

  /** An address, in brackets or without. */
  static Optional<IpAddress> address(String text) {
    String bare = text.strip();
    boolean bracketed = bare.startsWith("[") && bare.endsWith("]") && bare.length() > 1;
    return IpLiteral.parse(bracketed ? bare.substring(1, bare.length() - 1) : bare);
  }
}
