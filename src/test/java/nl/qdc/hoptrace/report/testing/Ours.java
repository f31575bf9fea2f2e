package nl.qdc.hoptrace.report.testing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.net.Cidr;
import nl.qdc.hoptrace.network.Holding;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.network.Role;

/** Ranges of ours for the tests. */
public final class Ours {

  private static final Instant SINCE = Instant.parse("2026-01-15T00:00:00Z");

  private Ours() {}

  /** The relay. */
  public static final Holding RELAY = entry("192.0.2.25", Role.RELAY, "out1.qdc.example");

  /** A web server. */
  public static final Holding WEB = entry("192.0.2.70", Role.WEB, "web70.qdc.example");

  /** A plain range. */
  public static final Holding PLAIN = certain(NetworkEntry.plain(Cidr.parse("2001:db8:51::/48")));

  /** A customer's machine. */
  public static final Holding VPS = certain(vps("C-1042"));

  /** A machine that changed hands at an unhappy moment. */
  public static final Holding DISPUTED =
      new Holding(vps("C-1042"), List.of(vps("C-1042"), vps("C-2210")), List.of());

  private static Holding entry(String cidr, Role role, String name) {
    return certain(
        new NetworkEntry(
            Cidr.parse(cidr),
            role,
            List.of(name),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true));
  }

  private static NetworkEntry vps(String customer) {
    return new NetworkEntry(
        Cidr.parse("192.0.2.66"),
        Role.CUSTOMER,
        List.of("vps66"),
        Optional.of(customer),
        Optional.of(SINCE),
        Optional.empty(),
        true);
  }

  private static Holding certain(NetworkEntry entry) {
    return new Holding(entry, List.of(), List.of());
  }
}
