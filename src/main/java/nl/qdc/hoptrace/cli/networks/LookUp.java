package nl.qdc.hoptrace.cli.networks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.qdc.hoptrace.config.networks.NetworkList;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.table.RangeTable;
import nl.qdc.hoptrace.network.Holding;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.network.Networks;
import nl.qdc.hoptrace.report.NetworkReporter;
import nl.qdc.hoptrace.report.NetworkRow;
import nl.qdc.hoptrace.report.NetworkRow.Standing;

/** Says of addresses who holds them, and where that is written. */
final class LookUp implements Consumer<IpAddress> {

  private final NetworkList list;
  private final Networks networks;
  private final Optional<Instant> time;
  private final NetworkReporter report;

  LookUp(NetworkList list, Optional<Instant> time, NetworkReporter report) {
    this.list = list;
    this.networks = new Networks(list);
    this.time = time;
    this.report = report;
  }

  @Override
  public void accept(IpAddress address) {
    Optional<Holding> holding = networks.at(address, time);
    if (holding.isEmpty()) {
      report.row(NetworkRow.notOurs(address));
      networks.at(address, Optional.empty()).ifPresent(ever -> rows(address, ever));
    } else if (holding.get().isCertain()) {
      rows(address, Standing.HOLDS, List.of(holding.get().entry()));
    } else {
      rows(address, Standing.PERHAPS, holding.get().holders());
    }
    holding.ifPresent(found -> rows(address, Standing.NOT_THEN, found.lapsed()));
  }

  /** It was ours at some time, or will be. */
  private void rows(IpAddress address, Holding ever) {
    rows(address, Standing.NOT_THEN, ever.isCertain() ? List.of(ever.entry()) : ever.holders());
  }

  private void rows(IpAddress address, Standing standing, List<NetworkEntry> entries) {
    for (NetworkEntry entry : entries) {
      NetworkList.Place place = place(address, entry);
      report.row(NetworkRow.of(address, standing, entry, place.file(), place.line()));
    }
  }

  /** Entries of one range that hold at different times are never equal. */
  private NetworkList.Place place(IpAddress address, NetworkEntry entry) {
    RangeTable<NetworkEntry> ranges = networks.ranges();
    for (int i = ranges.narrowest(address); i >= 0; i = ranges.enclosing(i)) {
      for (int position : ranges.positions(i)) {
        if (list.get(position).equals(entry)) {
          return list.place(position);
        }
      }
    }
    throw new IllegalStateException(entry + " is not in the list");
  }
}
