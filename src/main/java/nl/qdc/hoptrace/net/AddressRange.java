package nl.qdc.hoptrace.net;

import java.util.ArrayList;
import java.util.List;

/**
 * Addresses from one to another, which need not share a prefix: {@code 192.0.2.10 - 192.0.2.99}.
 *
 * @param first the lowest
 * @param last the highest
 */
public record AddressRange(IpAddress first, IpAddress last) {

  private static final int V4_OFFSET = 96;
  private static final int WIDTH = 128;

  /** Checks the order and the family. */
  public AddressRange {
    if (first.isV4() != last.isV4()) {
      throw new IllegalArgumentException(
          first + " - " + last + ": one is an IPv4 address, the other an IPv6 address");
    }
    if (first.compareTo(last) > 0) {
      throw new IllegalArgumentException(
          first
              + " - "
              + last
              + " ends before it begins; did you mean "
              + last
              + " - "
              + first
              + "?");
    }
  }

  /**
   * Reads {@code FIRST - LAST}, or what {@link Cidr#parse} reads.
   *
   * @return the fewest CIDRs that hold these addresses and no others, lowest first
   * @throws IllegalArgumentException with one line that says what is wrong and what may be meant
   */
  public static List<Cidr> parse(String text) {
    int dash = text.indexOf('-');
    if (dash < 0) {
      return List.of(Cidr.parse(text));
    }
    return new AddressRange(
            address(text.substring(0, dash).strip(), text),
            address(text.substring(dash + 1).strip(), text))
        .cidrs();
  }

  /** From the first address of the first to the last one of the last. */
  public static AddressRange spanning(List<Cidr> cidrs) {
    return new AddressRange(cidrs.get(0).first(), cidrs.get(cidrs.size() - 1).last());
  }

  private static IpAddress address(String part, String text) {
    return IpLiteral.parse(part)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    text + " is not a range like 192.0.2.10 - 192.0.2.99"));
  }

  /**
   * The fewest CIDRs that hold these addresses and no others, lowest first: at most 62 for IPv4 and
   * 254 for IPv6.
   *
   * @throws IllegalArgumentException when that is every address there is
   */
  public List<Cidr> cidrs() {
    List<Cidr> pieces = new ArrayList<>(2);
    IpAddress at = first;
    while (true) {
      Cidr piece = largest(at);
      pieces.add(piece);
      if (piece.last().equals(last)) {
        return pieces;
      }
      at = piece.last().next();
    }
  }

  /** The largest CIDR that begins there and does not go beyond the last. */
  private Cidr largest(IpAddress at) {
    int shortest = at.isV4() ? V4_OFFSET : 0;
    int length = WIDTH;
    while (length > shortest && fits(at, length - 1)) {
      length--;
    }
    if (length == shortest) {
      throw new IllegalArgumentException(first + " - " + last + " holds every address there is");
    }
    return new Cidr(at, length);
  }

  private boolean fits(IpAddress at, int length) {
    return Cidr.isPrefix(at, length) && new Cidr(at, length).last().compareTo(last) <= 0;
  }

  /** How many addresses these are, as far as a double can tell. */
  public double size() {
    double high = unsigned(last.high() - first.high()) * 0x1p64;
    return high + unsigned(last.low()) - unsigned(first.low()) + 1;
  }

  private static double unsigned(long value) {
    return (value >>> 1) * 2.0 + (value & 1);
  }
}
