package nl.qdc.hoptrace.net;

/** Why something that stands in an address's place is not taken for one. */
public enum RefusedLiteral {
  /** A blank in its midst: a fold, or two things. */
  SPLIT("it is split by a blank or fold"),
  /** Characters that only look like digits. */
  NOT_ASCII("it holds characters beyond ASCII"),
  /** Hexadecimal digits behind 0x. */
  HEXADECIMAL("it is hexadecimal"),
  /** One number for all 32 bits. */
  DECIMAL("it is one decimal number"),
  /** A part with a leading zero, which some programs read as octal. */
  LEADING_ZERO("a part has a leading zero, which some programs read as octal"),
  /** Less than four parts. */
  SHORT("it has less than four parts"),
  /** A part above 255, or more than four. */
  OUT_OF_RANGE("a part is out of range"),
  /** Anything else. */
  NO_ADDRESS("it is no address");

  private final String text;

  RefusedLiteral(String text) {
    this.text = text;
  }

  /** The reason as a clause. */
  public String text() {
    return text;
  }

  /** Classifies a text that {@link IpLiteral} refuses. */
  public static RefusedLiteral of(String literal) {
    if (literal.chars().anyMatch(c -> c > 126)) {
      return NOT_ASCII;
    }
    String digits = literal.replaceAll("[ \t]", "");
    if (!digits.equals(literal) && isNumeric(digits)) {
      return SPLIT;
    }
    if (digits.startsWith("0x") || digits.startsWith("0X")) {
      return HEXADECIMAL;
    }
    return isNumeric(literal) ? ofParts(literal.split("\\.", -1)) : NO_ADDRESS;
  }

  private static boolean isNumeric(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.');
  }

  private static RefusedLiteral ofParts(String[] parts) {
    if (parts.length == 1) {
      return DECIMAL;
    }
    for (String part : parts) {
      if (part.length() > 1 && part.startsWith("0")) {
        return LEADING_ZERO;
      }
    }
    return parts.length < 4 ? SHORT : OUT_OF_RANGE;
  }
}
