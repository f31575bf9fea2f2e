package nl.qdc.hoptrace.config.lint;

import java.time.Instant;
import java.util.Optional;
import nl.qdc.hoptrace.config.value.Moment;
import nl.qdc.hoptrace.net.table.RangeTable;
import nl.qdc.hoptrace.network.NetworkEntry;

/**
 * An entry that ends, and after which nobody holds its range, nor a wider one.
 *
 * @param ranges all of them
 */
record NobodyAfter(RangeTable<NetworkEntry> ranges) implements NetworkLint.Check {

  @Override
  public String of(NetworkEntry entry, int range) {
    if (entry.until().isEmpty()
        || isHeld(range, entry.until().get())
        || new Narrower(ranges).fill(range)) {
      return "";
    }
    Instant end = entry.until().get();
    String until = next(range, end).map(start -> " until " + Moment.untilText(start)).orElse(" on");
    return "nobody holds " + entry.cidr() + " from " + Moment.sinceText(end) + until;
  }

  private boolean isHeld(int range, Instant moment) {
    for (int i = range; i >= 0; i = ranges.enclosing(i)) {
      for (NetworkEntry entry : ranges.at(i)) {
        if (entry.validAt(moment)) {
          return true;
        }
      }
    }
    return false;
  }

  /** When somebody holds the range again, or a wider one. */
  private Optional<Instant> next(int range, Instant end) {
    Optional<Instant> next = Optional.empty();
    for (int i = range; i >= 0; i = ranges.enclosing(i)) {
      for (NetworkEntry entry : ranges.at(i)) {
        Optional<Instant> start = entry.since().filter(since -> since.isAfter(end));
        if (start.isPresent() && (next.isEmpty() || start.get().isBefore(next.get()))) {
          next = start;
        }
      }
    }
    return next;
  }
}
