package nl.qdc.hoptrace.network;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.table.RangeTable;

/** Our ranges: longest prefix first, then the entry that held at the time. */
public final class Networks {

  /** Clocks and registrations are not exact: a change of holder this near leaves it open. */
  private static final Duration DOUBT = Duration.ofDays(1);

  /** A time, and between which moments it may have been. */
  private record Around(Instant earliest, Instant likeliest, Instant latest) {

    static Around of(Instant time) {
      return new Around(time.minus(DOUBT), time, time.plus(DOUBT));
    }

    /** Whether the entry holds at all of its moments. */
    boolean isWithin(NetworkEntry entry) {
      return (entry.since().isEmpty() || !entry.since().get().isAfter(earliest))
          && (entry.until().isEmpty() || entry.until().get().isAfter(latest));
    }

    /** Whether the entry holds at any of its moments. */
    boolean touches(NetworkEntry entry) {
      return (entry.since().isEmpty() || !entry.since().get().isAfter(latest))
          && (entry.until().isEmpty() || entry.until().get().isAfter(earliest));
    }
  }

  private final RangeTable<NetworkEntry> table;
  private final List<NetworkEntry> relays = new ArrayList<>();
  private final List<NetworkEntry> webServers = new ArrayList<>();

  /**
   * The table of these entries.
   *
   * @param entries a list of random access that does not change; there may be millions, so it is
   *     not copied
   */
  public Networks(List<NetworkEntry> entries) {
    table = new RangeTable<>(entries);
    for (int i = 0; i < entries.size(); i++) {
      Role role = entries instanceof EntryList list ? list.role(i) : entries.get(i).role();
      if (role == Role.RELAY) {
        relays.add(entries.get(i));
      } else if (role == Role.WEB) {
        webServers.add(entries.get(i));
      }
    }
  }

  /** The ranges in order, with the places of their entries in the list. */
  public RangeTable<NetworkEntry> ranges() {
    return table;
  }

  /** The mail servers that we run. */
  public List<NetworkEntry> relays() {
    return relays;
  }

  /** The shared web servers that we run. */
  public List<NetworkEntry> webServers() {
    return webServers;
  }

  /** Whether the address is in any entry, at whatever time. */
  public boolean covers(IpAddress address) {
    return table.covers(address);
  }

  /**
   * Whose the address was.
   *
   * @param time when it was used; empty when unknown
   * @return the holding; empty when the address was not ours then
   */
  public Optional<Holding> at(IpAddress address, Optional<Instant> time) {
    int narrowest = table.narrowest(address);
    if (narrowest < 0) {
      return Optional.empty();
    }
    return time.isPresent() ? at(narrowest, Around.of(time.get())) : anyTime(narrowest);
  }

  /**
   * Of the ranges that hold the address, the narrowest that a customer held for certain: not to be
   * taken for the holder of the address, where a narrower entry names none.
   *
   * @param time when it was used; empty when unknown
   */
  public Optional<NetworkEntry> customerAround(IpAddress address, Optional<Instant> time) {
    for (int i = table.narrowest(address); i >= 0; i = table.enclosing(i)) {
      Optional<Holding> holding = time.isPresent() ? at(i, Around.of(time.get())) : anyTime(i);
      if (holding.isPresent() && holding.get().customer().isPresent()) {
        return Optional.of(holding.get().entry());
      }
    }
    return Optional.empty();
  }

  private Optional<Holding> at(int narrowest, Around time) {
    List<NetworkEntry> lapsed = new ArrayList<>(0);
    for (int i = narrowest; i >= 0; i = table.enclosing(i)) {
      List<NetworkEntry> range = table.at(i);
      if (range.size() == 1 && time.isWithin(range.get(0))) {
        return Optional.of(new Holding(range.get(0), List.of(), lapsed));
      }
      List<NetworkEntry> near = near(range, time);
      if (!near.isEmpty()) {
        NetworkEntry entry = valid(near, time.likeliest()).orElse(near.get(0));
        List<NetworkEntry> holders =
            isSteady(near, time) ? List.of() : inQuestion(near, table.enclosing(i), time);
        return Optional.of(new Holding(entry, holders, lapsed));
      }
      lapsed.addAll(range);
    }
    return Optional.empty();
  }

  /** Where those near it leave a gap, the next wider range comes into question, too. */
  private List<NetworkEntry> inQuestion(List<NetworkEntry> near, int wider, Around time) {
    return isCovered(near, time) ? near : with(at(wider, time), near);
  }

  private static List<NetworkEntry> with(Optional<Holding> wider, List<NetworkEntry> range) {
    List<NetworkEntry> all = new ArrayList<>(range);
    if (wider.isPresent() && wider.get().isCertain()) {
      NetworkEntry entry = wider.get().entry();
      if (entry.customer().isPresent() || isOneHolder(range)) {
        all.add(entry); // a plain range is worth a word only where it makes the difference
      }
    } else if (wider.isPresent()) {
      all.addAll(wider.get().holders());
    }
    return all;
  }

  /** The entries that hold at any moment in question. */
  private static List<NetworkEntry> near(List<NetworkEntry> range, Around time) {
    List<NetworkEntry> near = new ArrayList<>(range.size());
    for (NetworkEntry entry : range) {
      if (time.touches(entry)) {
        near.add(entry);
      }
    }
    return near;
  }

  /** Whether one and the same held the range at every moment in question. */
  private static boolean isSteady(List<NetworkEntry> near, Around time) {
    return isOneHolder(near) && (near.get(0).isTimeless() || isCovered(near, time));
  }

  /** Whether somebody held the range at every moment in question, as far as three can tell. */
  private static boolean isCovered(List<NetworkEntry> near, Around time) {
    return valid(near, time.earliest()).isPresent()
        && valid(near, time.likeliest()).isPresent()
        && valid(near, time.latest()).isPresent();
  }

  /** Without a time every entry of the narrowest range comes into question, and a wider one's. */
  private Optional<Holding> anyTime(int narrowest) {
    if (narrowest < 0) {
      return Optional.empty();
    }
    List<NetworkEntry> range = table.at(narrowest);
    List<NetworkEntry> holders =
        isTimeless(range) ? range : with(anyTime(table.enclosing(narrowest)), range);
    boolean certain = isTimeless(range) && isOneHolder(range);
    return Optional.of(new Holding(range.get(0), certain ? List.of() : holders, List.of()));
  }

  private static boolean isTimeless(List<NetworkEntry> range) {
    for (NetworkEntry entry : range) {
      if (!entry.isTimeless()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOneHolder(List<NetworkEntry> range) {
    for (NetworkEntry entry : range) {
      if (!sameHolder(entry, range.get(0))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameHolder(NetworkEntry one, NetworkEntry other) {
    return one.customer().equals(other.customer()) && one.role() == other.role();
  }

  private static Optional<NetworkEntry> valid(List<NetworkEntry> range, Instant time) {
    for (NetworkEntry entry : range) {
      if (entry.validAt(time)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }
}
