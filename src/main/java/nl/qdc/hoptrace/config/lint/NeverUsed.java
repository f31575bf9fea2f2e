package nl.qdc.hoptrace.config.lint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.qdc.hoptrace.net.Cidr;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.RangeTable;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.network.Role;

/**
 * An entry that narrower ones hide wholly and always, and that says more than that its range is
 * ours.
 *
 * @param ranges all of them
 */
record NeverUsed(RangeTable<NetworkEntry> ranges) implements NetworkLint.Check {

  @Override
  public String of(NetworkEntry entry, int range) {
    boolean plain =
        entry.role() == Role.CUSTOMER && entry.customer().isEmpty() && entry.names().isEmpty();
    return plain || !isFilled(range)
        ? ""
        : entry.cidr() + " is never used: narrower entries hold all of its addresses";
  }

  /** Whether the next narrower ranges lie one behind the other from its beginning to its end. */
  private boolean isFilled(int range) {
    Cidr whole = ranges.range(range);
    IpAddress next = whole.first();
    for (int i = range + 1; i < ranges.size() && whole.contains(ranges.range(i)); i++) {
      if (ranges.enclosing(i) == range) {
        Cidr part = ranges.range(i);
        if (!part.first().equals(next) || !isAlwaysHeld(ranges.at(i))) {
          return false;
        }
        if (part.last().equals(whole.last())) {
          return true;
        }
        next = part.last().next();
      }
    }
    return false;
  }

  private static boolean isAlwaysHeld(List<NetworkEntry> entries) {
    List<NetworkEntry> byTime = new ArrayList<>(entries);
    byTime.sort(Comparator.comparing(entry -> entry.since().orElse(Instant.MIN)));
    Instant held = Instant.MIN;
    for (NetworkEntry entry : byTime) {
      if (entry.since().orElse(Instant.MIN).isAfter(held)) {
        return false;
      }
      held = entry.until().orElse(Instant.MAX);
    }
    return held.equals(Instant.MAX);
  }
}
