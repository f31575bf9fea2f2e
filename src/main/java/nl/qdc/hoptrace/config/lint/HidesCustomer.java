package nl.qdc.hoptrace.config.lint;

import nl.qdc.hoptrace.net.table.RangeTable;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.network.Role;

/**
 * A machine whose entry names no customer within a range that does: as the narrowest entry counts,
 * the machine is nobody's. Often one list has the names, and another the customers.
 *
 * @param ranges all of them
 */
record HidesCustomer(RangeTable<NetworkEntry> ranges) implements NetworkLint.Check {

  @Override
  public String of(NetworkEntry entry, int range) {
    int wider = ranges.enclosing(range);
    if (wider < 0 || entry.customer().isPresent() || entry.role() != Role.CUSTOMER) {
      return "";
    }
    for (NetworkEntry other : ranges.at(wider)) {
      if (other.customer().isPresent() && overlap(entry, other)) {
        return entry.cidr()
            + " names no customer, so that "
            + other.customer().get()
            + ", who has "
            + other.cidr()
            + ", does not count there";
      }
    }
    return "";
  }

  private static boolean overlap(NetworkEntry one, NetworkEntry other) {
    return startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
  }

  private static boolean startsBeforeEnd(NetworkEntry one, NetworkEntry other) {
    return one.since().isEmpty()
        || other.until().isEmpty()
        || one.since().get().isBefore(other.until().get());
  }
}
