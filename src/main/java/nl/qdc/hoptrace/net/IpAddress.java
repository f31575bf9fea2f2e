package nl.qdc.hoptrace.net;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * An IP address as one 128-bit value. An IPv4 address is held in its mapped form ({@code
 * ::ffff:a.b.c.d}, RFC 4291 §2.5.5.2), so that both spellings are equal; 6to4, NAT64 and {@code
 * ::a.b.c.d} stay the IPv6 addresses that they are.
 *
 * @param high the upper 64 bits
 * @param low the lower 64 bits
 */
public record IpAddress(long high, long low) implements Comparable<IpAddress> {

  private static final long MAPPED = 0xffffL << 32;
  private static final int LONGEST_DOTTED = ".255.255.255.255".length();

  /**
   * The IPv4 address with these 32 bits.
   *
   * @param bits the address in the lower 32 bits
   */
  public static IpAddress v4(long bits) {
    return new IpAddress(0, MAPPED | (bits & 0xffffffffL));
  }

  /** Whether this is an IPv4 address, mapped or not. */
  public boolean isV4() {
    return high == 0 && (low & 0xffffffff00000000L) == MAPPED;
  }

  /** The address after this one; after the very last comes the first. */
  public IpAddress next() {
    return new IpAddress(low == -1L ? high + 1 : high, low + 1);
  }

  /** As a record's own, but without the classes that the JVM would make for it at every start. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof IpAddress address && address.high == high && address.low == low;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(high) * 31 + Long.hashCode(low);
  }

  @Override
  public int compareTo(IpAddress other) {
    int byHigh = Long.compareUnsigned(high, other.high);
    return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
  }

  /** Dotted IPv4, or the canonical text of RFC 5952. */
  @Override
  public String toString() {
    return isV4() ? dotted((int) low) : CanonicalIpv6.text(high, low);
  }

  /**
   * From the right; string concatenation would take twice as long, and all answers are full of
   * addresses.
   */
  private static String dotted(int bits) {
    byte[] text = new byte[LONGEST_DOTTED];
    int start = text.length;
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      int left = bits >>> shift & 255;
      do {
        text[--start] = (byte) ('0' + left % 10);
        left /= 10;
      } while (left > 0);
      text[--start] = '.';
    }
    start++;
    return new String(text, start, text.length - start, StandardCharsets.ISO_8859_1);
  }
}
