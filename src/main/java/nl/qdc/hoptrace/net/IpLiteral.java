package nl.qdc.hoptrace.net;

import java.util.Optional;

/**
 * The strict reader of address literals: four decimal parts without leading zeros, or an IPv6
 * address (RFC 4291 §2.2), with or without a zone. Octal, decimal, hexadecimal, short and fullwidth
 * spellings are refused, never guessed, and nothing is ever looked up: {@code
 * InetAddress.getByName} reads {@code 3221226050} as 192.0.2.66 and asks DNS about the rest.
 */
public final class IpLiteral {

  private static final String TAG = "IPv6:";

  private IpLiteral() {}

  /**
   * Reads an address literal as it stands in mail, with or without the tag {@code IPv6:} (RFC 5321
   * §4.1.3).
   *
   * @param text the literal without brackets
   * @return the address, or empty when the text is anything but one address
   */
  public static Optional<IpAddress> parse(String text) {
    if (text.indexOf(':') < 0) {
      return parseV4(text, 0, text.length());
    }
    int start = text.regionMatches(true, 0, TAG, 0, TAG.length()) ? TAG.length() : 0;
    return new Ipv6Reader(text, start, zoneStart(text)).read();
  }

  /**
   * Reads an IPv4 address that stands in a text.
   *
   * @param text the text
   * @param from where the address begins
   * @param to where it ends
   * @return the address, or empty when anything else stands there
   */
  public static Optional<IpAddress> parseV4(String text, int from, int to) {
    long bits = dottedQuad(text, from, to);
    return bits < 0 ? Optional.empty() : Optional.of(IpAddress.v4(bits));
  }

  /** The end of the address proper: a zone (RFC 4007 §11) is dropped when it has a sane form. */
  private static int zoneStart(String text) {
    int percent = text.indexOf('%');
    if (percent < 0 || percent == text.length() - 1) {
      return text.length();
    }
    for (int i = percent + 1; i < text.length(); i++) {
      if (!isZoneCharacter(text.charAt(i))) {
        return text.length();
      }
    }
    return percent;
  }

  private static boolean isZoneCharacter(char c) {
    return (Character.digit(c, 36) >= 0 && c < 128) || c == '-';
  }

  /** The 32 bits of a strict dotted quad in {@code text[from, to)}, or -1. */
  static long dottedQuad(String text, int from, int to) {
    long bits = 0;
    int part = 0;
    int at = from;
    while (part < 4) {
      int end = at;
      int value = 0;
      while (end < to && end - at < 4 && isDigit(text.charAt(end))) {
        value = value * 10 + text.charAt(end++) - '0';
      }
      boolean leadingZero = end - at > 1 && text.charAt(at) == '0';
      if (end == at || value > 255 || leadingZero) {
        return -1;
      }
      bits = bits << 8 | value;
      at = end;
      if (++part < 4 && (at >= to || text.charAt(at++) != '.')) {
        return -1;
      }
    }
    return at == to ? bits : -1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
