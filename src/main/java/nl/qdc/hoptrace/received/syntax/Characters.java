package nl.qdc.hoptrace.received.syntax;

/**
 * Kinds of characters. Which of them occur in a token is noted while it is cut out, so that whoever
 * looks for something in its text can know at once that it is not there.
 */
public final class Characters {

  /** {@code 0} to {@code 9}. */
  public static final int DIGIT = 1;

  /** {@code .}. */
  public static final int DOT = 1 << 1;

  /** {@code :}. */
  public static final int COLON = 1 << 2;

  /** {@code @}. */
  public static final int AT = 1 << 3;

  /** {@code =}. */
  public static final int EQUALS = 1 << 4;

  /** {@code [}. */
  public static final int BRACKET = 1 << 5;

  /** The letter y, in either case. */
  public static final int Y = 1 << 6;

  /** The letter h, in either case. */
  public static final int H = 1 << 9;

  /** A parenthesis, or the backslash that makes one part of the text (RFC 5322 §3.2.1). */
  static final int COMMENT = 1 << 7;

  /** A blank or what else a word ends at. */
  static final int END_OF_WORD = 1 << 8;

  /** What no word begins with. */
  static final int NO_WORD = 1 << 10;

  private static final int[] KINDS = new int[256];

  static {
    kind(DIGIT, "0123456789");
    kind(DOT, ".");
    kind(COLON, ":");
    kind(AT, "@");
    kind(EQUALS, "=");
    kind(BRACKET, "[");
    kind(Y, "yY");
    kind(H, "hH");
    kind(COMMENT, "()\\");
    kind(END_OF_WORD, " \t\r\n();[<");
    kind(NO_WORD, " \t\r\n();[<\"");
  }

  private Characters() {}

  private static void kind(int kind, String characters) {
    for (int i = 0; i < characters.length(); i++) {
      KINDS[characters.charAt(i)] |= kind;
    }
  }

  /** The kinds of a character of ISO-8859-1. */
  static int kinds(byte character) {
    return KINDS[character & 0xff];
  }
}
