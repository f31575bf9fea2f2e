package nl.qdc.hoptrace.received.syntax;

import java.nio.charset.StandardCharsets;

/** A text as bytes that can be looked at one by one, faster than characters. */
public final class Latin1 {

  private Latin1() {}

  /**
   * The text in ISO-8859-1, one byte for each {@code char}; a question mark for what that does not
   * have, since it delimits nothing.
   */
  public static byte[] of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    if (bytes.length == text.length()) {
      return bytes;
    }
    byte[] each = new byte[text.length()]; // some characters are surrogate pairs
    for (int i = 0; i < each.length; i++) {
      each[i] = (byte) (text.charAt(i) > 0xff ? '?' : text.charAt(i));
    }
    return each;
  }
}
