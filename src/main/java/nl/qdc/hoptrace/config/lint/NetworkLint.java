package nl.qdc.hoptrace.config.lint;

import java.util.List;
import java.util.function.BiConsumer;
import nl.qdc.hoptrace.config.networks.NetworkList;
import nl.qdc.hoptrace.config.networks.NetworkList.Place;
import nl.qdc.hoptrace.net.table.RangeTable;
import nl.qdc.hoptrace.network.NetworkEntry;

/**
 * Looks at each range of ours beside those around and within it. Entries of one range that overlap
 * in time are no matter of taste: they are mistakes, found when they are read.
 */
public final class NetworkLint {

  private final NetworkList list;
  private final RangeTable<NetworkEntry> ranges;
  private final BiConsumer<Place, String> taker;

  /** What may be odd with an entry. */
  interface Check {

    /**
     * Looks at an entry.
     *
     * @param range its range in the table
     * @return what is odd, or an empty text
     */
    String of(NetworkEntry entry, int range);
  }

  /**
   * Looks at these networks.
   *
   * @param taker takes where something odd stands and what it is, in the order of addresses
   */
  public NetworkLint(NetworkList list, BiConsumer<Place, String> taker) {
    this.list = list;
    this.ranges = new RangeTable<>(list);
    this.taker = taker;
  }

  /** Looks at all of them. */
  public void run() {
    List<Check> checks =
        List.of(
            new NothingNew(ranges),
            new NeverUsed(ranges),
            new NobodyAfter(ranges),
            new NoCustomerBetween(ranges),
            new HidesCustomer(ranges),
            new StrayRelay(ranges));
    for (int range = 0; range < ranges.size(); range++) {
      for (int position : ranges.positions(range)) {
        look(list.get(position), range, position, checks);
      }
    }
  }

  private void look(NetworkEntry entry, int range, int position, List<Check> checks) {
    for (Check check : checks) {
      String odd = check.of(entry, range);
      if (!odd.isEmpty()) {
        taker.accept(list.place(position), odd);
      }
    }
  }
}
