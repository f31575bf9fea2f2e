package nl.qdc.hoptrace.config.lint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.qdc.hoptrace.net.Cidr;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.table.RangeTable;
import nl.qdc.hoptrace.network.NetworkEntry;

/**
 * What lies within a range.
 *
 * @param ranges all of them
 */
record Narrower(RangeTable<NetworkEntry> ranges) {

  /**
   * Whether the next narrower ranges lie one behind the other from its beginning to its end, and
   * are always held: then nothing looks at the range itself.
   */
  boolean fill(int range) {
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
