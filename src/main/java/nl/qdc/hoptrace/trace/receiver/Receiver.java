package nl.qdc.hoptrace.trace.receiver;

import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.net.Cidr;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.trace.name.Names;

/**
 * A mail system on the complainant's side.
 *
 * @param name how to call it
 * @param builtIn whether it comes with the program, not from the configuration
 * @param gateway whether it is a filter that carries many organisations' mail: named as a hint,
 *     believed only when configured
 * @param hosts its hosts as they stand in {@code by}: {@code mx.example}, {@code .example} for
 *     every name below, {@code mx*} for every name that begins so
 * @param byRanges address literals that stand in {@code by} in place of a name
 * @param ranges the addresses from which its own machines hand mail to each other
 * @param outbound the addresses from which it sends to others: a border like any other
 */
public record Receiver(
    String name,
    boolean builtIn,
    boolean gateway,
    List<String> hosts,
    List<Cidr> byRanges,
    List<Cidr> ranges,
    List<Cidr> outbound) {

  /** Copies the lists. */
  public Receiver {
    hosts = List.copyOf(hosts);
    byRanges = List.copyOf(byRanges);
    ranges = List.copyOf(ranges);
    outbound = List.copyOf(outbound);
  }

  /** A receiver given by a host name only: hop 1 is expected there, nothing more. */
  public static Receiver host(String name) {
    return new Receiver(
        name, false, false, List.of(Names.normal(name)), List.of(), List.of(), List.of());
  }

  /** A receiver given by its addresses only. */
  public static Receiver addresses(Cidr range) {
    return new Receiver(
        range.toString(), false, false, List.of(), List.of(), List.of(range), List.of());
  }

  /** Whether this is that receiver: names are unique. */
  public boolean is(Receiver other) {
    return name.equals(other.name);
  }

  /** Whether a {@code by} clause names one of its hosts. */
  public boolean writes(String normalName, Optional<IpAddress> literal) {
    for (String host : hosts) {
      if (matches(host, normalName)) {
        return true;
      }
    }
    return literal.isPresent() && holds(byRanges, literal.get());
  }

  /** Whether mail may come from that address within this system. */
  public boolean isInternal(IpAddress address) {
    return holds(ranges, address);
  }

  /** Whether it sends to others from that address. */
  public boolean sendsFrom(IpAddress address) {
    return holds(outbound, address);
  }

  static boolean matches(String pattern, String name) {
    if (pattern.startsWith(".")) {
      return name.endsWith(pattern);
    }
    return pattern.endsWith("*")
        ? name.regionMatches(0, pattern, 0, pattern.length() - 1)
        : name.equals(pattern);
  }

  private static boolean holds(List<Cidr> ranges, IpAddress address) {
    for (Cidr range : ranges) {
      if (range.contains(address)) {
        return true;
      }
    }
    return false;
  }
}
