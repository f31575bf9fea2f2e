package nl.qdc.hoptrace.verdict.evidence;

/** What a character is to somebody who looks for addresses: text is long, so this is a table. */
final class WordCharacter {

  /** No part of a word. */
  static final byte NONE = 0;

  /** A hexadecimal digit. */
  static final byte DIGIT = 1;

  /** A dot or colon: an address holds two at least. */
  static final byte MARK = 2;

  /** Part of a word, but of no address. */
  static final byte LETTER = 3;

  private static final byte[] KINDS = new byte[256];

  static {
    fill("ghijklmnopqrstuvwxyzGHIJKLMNOPQRSTUVWXYZ-_", LETTER);
    fill("0123456789abcdefABCDEF", DIGIT);
    fill(".:", MARK);
  }

  private WordCharacter() {}

  private static void fill(String characters, byte kind) {
    for (int i = 0; i < characters.length(); i++) {
      KINDS[characters.charAt(i)] = kind;
    }
  }

  /** The kind of a character in ISO-8859-1. */
  static byte kind(byte character) {
    return KINDS[character & 0xff];
  }
}
