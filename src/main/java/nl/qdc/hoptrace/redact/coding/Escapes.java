package nl.qdc.hoptrace.redact.coding;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * A sign followed by two hexadecimal digits: {@code %40} (RFC 3986 §2.1), {@code =40} (RFC 2045
 * §6.7, RFC 2047 §4.2), {@code \x40}, {@code +40} (RFC 3461 §4).
 */
final class Escapes implements Coding {

  private static final int DIGITS = 2;

  private final String sign;

  Escapes(String sign) {
    this.sign = sign;
  }

  @Override
  public void read(String text, Consumer<String> reading) {
    if (text.contains(sign)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      boolean found = false;
      for (int at = 0; at < bytes.length; at++) {
        int value = value(bytes, at);
        out.write(value < 0 ? bytes[at] : value);
        at += value < 0 ? 0 : sign.length() + DIGITS - 1;
        found |= value >= 0;
      }
      if (found) {
        String plain = out.toString(StandardCharsets.UTF_8);
        reading.accept(plain);
        if (plain.indexOf('\ufffd') >= 0) {
          reading.accept(out.toString(StandardCharsets.ISO_8859_1));
        }
      }
    }
  }

  private int value(byte[] bytes, int at) {
    int digits = at + sign.length();
    if (digits + DIGITS > bytes.length) {
      return -1;
    }
    for (int i = 0; i < sign.length(); i++) {
      if (bytes[at + i] != sign.charAt(i)) {
        return -1;
      }
    }
    int high = Character.digit(bytes[digits], 16);
    int low = Character.digit(bytes[digits + 1], 16);
    return high < 0 || low < 0 ? -1 : high << 4 | low;
  }
}
