package nl.qdc.hoptrace.trace;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.RangeTable;

/** Our ranges: longest prefix first, then the entry that held at the time. */
public final class Networks {

  /** Clocks and registrations are not exact: a change of holder this near leaves it open. */
  private static final Duration DOUBT = Duration.ofDays(1);

  private final RangeTable<NetworkEntry> table;
  private final List<NetworkEntry> relays;

  /** The table of these entries. */
  public Networks(Collection<NetworkEntry> entries) {
    RangeTable.Builder<NetworkEntry> builder = new RangeTable.Builder<>();
    entries.forEach(entry -> builder.add(entry.cidr(), entry));
    table = builder.build();
    relays = entries.stream().filter(entry -> entry.role() == Role.RELAY).toList();
  }

  /** The mail servers that we run. */
  public Stream<NetworkEntry> relays() {
    return relays.stream();
  }

  /** Whether the address is in any entry, at whatever time. */
  public boolean covers(IpAddress address) {
    return table.covers(address);
  }

  /**
   * Whose the address was.
   *
   * @param time when it was used; empty when unknown
   * @return the holding; empty when the address was not ours then
   */
  public Optional<Holding> at(IpAddress address, Optional<Instant> time) {
    List<List<NetworkEntry>> ranges = table.at(address);
    return time.isPresent() ? at(ranges, time.get()) : anyTime(ranges);
  }

  private static Optional<Holding> at(List<List<NetworkEntry>> ranges, Instant time) {
    List<NetworkEntry> lapsed = new ArrayList<>(0);
    for (List<NetworkEntry> range : ranges) {
      List<NetworkEntry> near = range.stream().filter(entry -> isNear(entry, time)).toList();
      if (!near.isEmpty()) {
        NetworkEntry entry = valid(near, time).orElse(near.get(0));
        return Optional.of(new Holding(entry, isSteady(near, time) ? List.of() : near, lapsed));
      }
      lapsed.addAll(range);
    }
    return Optional.empty();
  }

  /** Whether the entry holds at any moment within a day of the time. */
  private static boolean isNear(NetworkEntry entry, Instant time) {
    return entry.since().map(start -> start.isBefore(time.plus(DOUBT))).orElse(true)
        && entry.until().map(end -> end.isAfter(time.minus(DOUBT))).orElse(true);
  }

  /** Whether one and the same held the range from a day before until a day after. */
  private static boolean isSteady(List<NetworkEntry> near, Instant time) {
    return near.stream().allMatch(entry -> sameHolder(entry, near.get(0)))
        && Stream.of(time.minus(DOUBT), time, time.plus(DOUBT))
            .allMatch(moment -> valid(near, moment).isPresent());
  }

  /** Without a time every entry of the narrowest range comes into question. */
  private static Optional<Holding> anyTime(List<List<NetworkEntry>> ranges) {
    return ranges.stream()
        .findFirst()
        .map(
            range -> {
              NetworkEntry first = range.get(0);
              boolean one =
                  range.stream().allMatch(entry -> entry.isTimeless() && sameHolder(entry, first));
              return new Holding(first, one ? List.of() : range, List.of());
            });
  }

  private static boolean sameHolder(NetworkEntry one, NetworkEntry other) {
    return one.customer().equals(other.customer()) && one.role() == other.role();
  }

  private static Optional<NetworkEntry> valid(List<NetworkEntry> range, Instant time) {
    return range.stream().filter(entry -> entry.validAt(time)).findFirst();
  }
}
