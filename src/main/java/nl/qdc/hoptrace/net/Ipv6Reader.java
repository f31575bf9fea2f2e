package nl.qdc.hoptrace.net;

import java.util.Optional;

/** Reads one IPv6 address without tag and zone (RFC 4291 §2.2). */
final class Ipv6Reader {

  private static final int GROUPS = 8;

  private final String text;
  private final int end;
  private final int[] groups = new int[GROUPS];
  private int at;
  private int count;
  private int gap = -1;

  Ipv6Reader(String text, int start, int end) {
    this.text = text;
    this.at = start;
    this.end = end;
  }

  Optional<IpAddress> read() {
    if (!startsWell()) {
      return Optional.empty();
    }
    while (at < end) {
      if (count == GROUPS || !readGroup()) {
        return Optional.empty();
      }
    }
    boolean complete = gap < 0 ? count == GROUPS : count < GROUPS;
    return complete ? Optional.of(value()) : Optional.empty();
  }

  private boolean startsWell() {
    if (text.startsWith("::", at)) {
      gap = 0;
      at += 2;
      return at <= end;
    }
    return at < end && text.charAt(at) != ':';
  }

  /** One group and the separator behind it, or the dotted quad that ends the address. */
  private boolean readGroup() {
    int start = at;
    int value = 0;
    int digit;
    while (at < end && at - start < 5 && (digit = hex(text.charAt(at))) >= 0) {
      value = value << 4 | digit;
      at++;
    }
    if (at < end && text.charAt(at) == '.') {
      return readDottedEnd(start);
    }
    if (at == start || at - start > 4) {
      return false;
    }
    groups[count++] = value;
    return at == end || readSeparator();
  }

  /**
   * The value of an ASCII digit, or -1. Own code, because it is run thousands of times at a start.
   */
  private static int hex(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    int letter = c | 0x20;
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
  }

  private boolean readSeparator() {
    if (text.charAt(at) != ':') {
      return false;
    }
    at++;
    if (at < end && text.charAt(at) == ':') {
      if (gap >= 0) {
        return false;
      }
      gap = count;
      at++;
      return true;
    }
    return at < end;
  }

  private boolean readDottedEnd(int start) {
    long bits = IpLiteral.dottedQuad(text, start, end);
    if (bits < 0 || count > GROUPS - 2) {
      return false;
    }
    groups[count++] = (int) (bits >>> 16);
    groups[count++] = (int) (bits & 0xffff);
    at = end;
    return true;
  }

  private IpAddress value() {
    long[] halves = new long[2];
    for (int i = 0; i < count; i++) {
      int place = gap >= 0 && i >= gap ? GROUPS - count + i : i;
      halves[place / 4] |= (long) groups[i] << (48 - 16 * (place % 4));
    }
    return new IpAddress(halves[0], halves[1]);
  }
}
