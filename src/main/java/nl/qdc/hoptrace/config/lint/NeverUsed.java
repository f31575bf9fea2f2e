package nl.qdc.hoptrace.config.lint;

import nl.qdc.hoptrace.net.table.RangeTable;
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
    return plain || !new Narrower(ranges).fill(range)
        ? ""
        : entry.cidr() + " is never used: narrower entries hold all of its addresses";
  }
}
