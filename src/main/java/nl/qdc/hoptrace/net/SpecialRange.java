package nl.qdc.hoptrace.net;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Ranges that never name a host on the public Internet (RFC 6890). The documentation ranges are not
 * among them: a configured network wins over any such table, and examples must work.
 */
public enum SpecialRange {
  /** The machine itself. */
  LOOPBACK("127.0.0.0/8", "::1/128"),
  /** A local network: RFC 1918, RFC 6598 (carrier NAT), RFC 3927, RFC 4193, RFC 4291 §2.5.6. */
  PRIVATE(
      "10.0.0.0/8",
      "172.16.0.0/12",
      "192.168.0.0/16",
      "100.64.0.0/10",
      "169.254.0.0/16",
      "fe80::/10",
      "fc00::/7"),
  /** No host at all: "this network", multicast, reserved, broadcast, unspecified. */
  UNROUTABLE("0.0.0.0/8", "224.0.0.0/4", "240.0.0.0/4", "::/128", "ff00::/8");

  private static final SpecialRange[] ALL = values();

  /** The first octets of special IPv4 addresses: with most others there is nothing to look up. */
  private static final boolean[] OCTETS = octets();

  private final List<Cidr> ranges;

  SpecialRange(String... ranges) {
    Cidr[] parsed = new Cidr[ranges.length];
    for (int i = 0; i < ranges.length; i++) {
      parsed[i] = Cidr.parse(ranges[i]);
    }
    this.ranges = List.of(parsed);
  }

  /** The special range that holds the address; empty for a public one. */
  public static Optional<SpecialRange> of(IpAddress address) {
    if (address.isV4() && !OCTETS[octet(address)]) {
      return Optional.empty();
    }
    for (SpecialRange special : ALL) {
      if (special.holds(address)) {
        return Optional.of(special);
      }
    }
    return Optional.empty();
  }

  private static boolean[] octets() {
    boolean[] octets = new boolean[256];
    for (SpecialRange special : ALL) {
      for (Cidr range : special.ranges) {
        if (range.first().isV4()) {
          Arrays.fill(octets, octet(range.first()), octet(range.last()) + 1, true);
        }
      }
    }
    return octets;
  }

  private static int octet(IpAddress address) {
    return (int) address.low() >>> 24;
  }

  /** Whether the address is one of a host on the public Internet. */
  public static boolean isPublic(IpAddress address) {
    return of(address).isEmpty();
  }

  private boolean holds(IpAddress address) {
    for (Cidr range : ranges) {
      if (range.contains(address)) {
        return true;
      }
    }
    return false;
  }
}
