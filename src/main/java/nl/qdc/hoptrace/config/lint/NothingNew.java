package nl.qdc.hoptrace.config.lint;

import nl.qdc.hoptrace.net.table.RangeTable;
import nl.qdc.hoptrace.network.NetworkEntry;

/**
 * An entry of which the next wider range says all the same.
 *
 * @param ranges all of them
 */
record NothingNew(RangeTable<NetworkEntry> ranges) implements NetworkLint.Check {

  @Override
  public String of(NetworkEntry entry, int range) {
    int wider = ranges.enclosing(range);
    if (wider >= 0) {
      for (NetworkEntry other : ranges.at(wider)) {
        if (isSame(entry, other) && isWithin(entry, other)) {
          return entry.cidr() + " says nothing that " + other.cidr() + " does not say";
        }
      }
    }
    return "";
  }

  private static boolean isSame(NetworkEntry one, NetworkEntry other) {
    return one.role() == other.role()
        && one.customer().equals(other.customer())
        && one.names().equals(other.names())
        && one.stamps() == other.stamps();
  }

  /** Whether an entry holds only while the other one does. */
  private static boolean isWithin(NetworkEntry entry, NetworkEntry other) {
    boolean begins =
        other.since().isEmpty()
            || entry.since().filter(start -> !start.isBefore(other.since().get())).isPresent();
    boolean ends =
        other.until().isEmpty()
            || entry.until().filter(end -> !end.isAfter(other.until().get())).isPresent();
    return begins && ends;
  }
}
