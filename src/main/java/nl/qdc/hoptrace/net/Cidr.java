package nl.qdc.hoptrace.net;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A range of addresses that share a prefix (RFC 4632 §3.1, RFC 4291 §2.3).
 *
 * @param first the lowest address of the range
 * @param length the prefix length in the 128-bit space: an IPv4 {@code /24} is 120
 */
public record Cidr(IpAddress first, int length) {

  /** What is added to an IPv4 prefix length in the 128-bit space. */
  public static final int V4_OFFSET = 96;

  /** Checks that no host bit is set. */
  public Cidr {
    if (!isPrefix(first, length)) {
      throw new IllegalArgumentException("host bits set");
    }
  }

  /** The range that holds one address only. */
  public static Cidr of(IpAddress address) {
    return new Cidr(address, 128);
  }

  /**
   * Reads {@code 192.0.2.0/24}, {@code 2001:db8::/32} or a single address.
   *
   * @throws IllegalArgumentException with one line that says what is wrong and what may be meant
   */
  public static Cidr parse(String text) {
    int slash = text.indexOf('/');
    IpAddress address = address(slash < 0 ? text : text.substring(0, slash), text);
    if (slash < 0) {
      return of(address);
    }
    int width = address.isV4() ? 32 : 128;
    int prefix = prefix(text.substring(slash + 1), width, text);
    int length = prefix + 128 - width;
    IpAddress first = mask(address, length);
    if (!first.equals(address)) {
      throw new IllegalArgumentException(
          text + " has host bits set; did you mean " + new Cidr(first, length) + "?");
    }
    return new Cidr(first, length);
  }

  private static IpAddress address(String part, String text) {
    if (part.indexOf('%') >= 0) {
      throw new IllegalArgumentException(text + ": a range has no zone");
    }
    Optional<IpAddress> address = IpLiteral.parse(part);
    if (address.isEmpty()) {
      throw new IllegalArgumentException(
          text + " is not an address or range like 192.0.2.0/24 or 2001:db8::/32");
    }
    return address.get();
  }

  private static int prefix(String digits, int width, String text) {
    int prefix = isNumber(digits) ? Integer.parseInt(digits) : -1;
    if (prefix < 0 || prefix > width) {
      throw new IllegalArgumentException(
          text + ": the prefix length must be 0 to " + width + maskHint(text));
    }
    if (prefix == 0) {
      throw new IllegalArgumentException(text + " holds every address there is");
    }
    return prefix;
  }

  /** What a netmask in place of a prefix length means. */
  private static String maskHint(String text) {
    int slash = text.indexOf('/');
    OptionalInt length = maskLength(text.substring(slash + 1));
    return length.isPresent() && text.indexOf(':') < 0
        ? "; did you mean " + text.substring(0, slash) + "/" + length.getAsInt() + "?"
        : "";
  }

  /** The prefix length that a netmask like {@code 255.255.255.0} stands for. */
  public static OptionalInt maskLength(String mask) {
    Optional<IpAddress> address = IpLiteral.parse(mask);
    if (address.isEmpty() || !address.get().isV4()) {
      return OptionalInt.empty();
    }
    int bits = (int) address.get().low();
    int length = Integer.bitCount(bits);
    return Integer.numberOfLeadingZeros(~bits) == length
        ? OptionalInt.of(length)
        : OptionalInt.empty();
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= 3;
  }

  /** Whether the address lies in this range. */
  public boolean contains(IpAddress address) {
    return samePrefix(first.high(), first.low(), address, length);
  }

  /** Whether all of the other range lies in this one. */
  public boolean contains(Cidr other) {
    return other.length >= length && contains(other.first);
  }

  /** Whether the address has no bits behind that many. */
  static boolean isPrefix(IpAddress address, int length) {
    return mask(address, length).equals(address);
  }

  /** Whether the address begins with the same {@code length} bits. */
  public static boolean samePrefix(long high, long low, IpAddress address, int length) {
    long differentHigh = high ^ address.high();
    return length <= 64
        ? (differentHigh & upper(length)) == 0
        : differentHigh == 0 && ((low ^ address.low()) & upper(length - 64)) == 0;
  }

  /** The highest address of the range. */
  public IpAddress last() {
    long high = length >= 64 ? first.high() : first.high() | ~upper(length);
    long low = length <= 64 ? -1L : first.low() | ~upper(length - 64);
    return new IpAddress(high, low);
  }

  private static IpAddress mask(IpAddress address, int length) {
    long high = length >= 64 ? address.high() : address.high() & upper(length);
    long low = length <= 64 ? 0 : address.low() & upper(length - 64);
    return new IpAddress(high, low);
  }

  /** The upper {@code bits} bits of a long, 0 to 64. */
  private static long upper(int bits) {
    return bits == 0 ? 0 : -1L << (64 - bits);
  }

  /** See {@link IpAddress#equals}. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Cidr cidr && cidr.length == length && cidr.first.equals(first);
  }

  @Override
  public int hashCode() {
    return first.hashCode() * 31 + length;
  }

  @Override
  public String toString() {
    boolean v4 = first.isV4() && length >= V4_OFFSET;
    return first + "/" + (v4 ? length - V4_OFFSET : length);
  }
}
