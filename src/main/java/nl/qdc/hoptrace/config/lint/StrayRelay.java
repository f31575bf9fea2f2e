package nl.qdc.hoptrace.config.lint;

import nl.qdc.hoptrace.net.table.RangeTable;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.network.Role;

/**
 * A relay that lies in no range that is said to be ours as such: a typing error, or a machine in
 * somebody else's network.
 *
 * @param ranges all of them
 */
record StrayRelay(RangeTable<NetworkEntry> ranges) implements NetworkLint.Check {

  @Override
  public String of(NetworkEntry entry, int range) {
    if (entry.role() != Role.RELAY || isInPlainRange(range)) {
      return "";
    }
    String name = entry.name().map(text -> " (" + text + ")").orElse("");
    return "relay " + entry.cidr() + name + " lies in no network of ours; is the address right?";
  }

  private boolean isInPlainRange(int range) {
    for (int i = ranges.enclosing(range); i >= 0; i = ranges.enclosing(i)) {
      for (NetworkEntry wider : ranges.at(i)) {
        if (wider.role() == Role.CUSTOMER) {
          return true;
        }
      }
    }
    return false;
  }
}
