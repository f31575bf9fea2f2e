package nl.qdc.hoptrace.config.lint;

import java.time.Instant;
import java.util.Optional;
import nl.qdc.hoptrace.config.value.Moment;
import nl.qdc.hoptrace.net.table.RangeTable;
import nl.qdc.hoptrace.network.NetworkEntry;

/**
 * A customer who leaves before the next one comes: in between only a wider range, which names no
 * customer, holds the addresses. Often it is a date that was typed wrong.
 *
 * @param ranges all of them
 */
record NoCustomerBetween(RangeTable<NetworkEntry> ranges) implements NetworkLint.Check {

  @Override
  public String of(NetworkEntry entry, int range) {
    if (entry.until().isEmpty() || entry.customer().isEmpty()) {
      return "";
    }
    Instant end = entry.until().get();
    Optional<Instant> next = next(range, end);
    return next.isPresent() && isHeldByNoCustomer(range, end)
        ? "no customer holds "
            + entry.cidr()
            + " from "
            + Moment.sinceText(end)
            + " until "
            + Moment.untilText(next.get())
        : "";
  }

  /** When the next one comes; empty when there is none, or somebody holds the range at the end. */
  private Optional<Instant> next(int range, Instant end) {
    Optional<Instant> next = Optional.empty();
    for (NetworkEntry other : ranges.at(range)) {
      if (other.validAt(end)) {
        return Optional.empty();
      }
      Optional<Instant> start = other.since().filter(since -> since.isAfter(end));
      if (start.isPresent() && (next.isEmpty() || start.get().isBefore(next.get()))) {
        next = start;
      }
    }
    return next;
  }

  private boolean isHeldByNoCustomer(int range, Instant moment) {
    for (int i = ranges.enclosing(range); i >= 0; i = ranges.enclosing(i)) {
      for (NetworkEntry wider : ranges.at(i)) {
        if (wider.validAt(moment)) {
          return wider.customer().isEmpty();
        }
      }
    }
    return false;
  }
}
