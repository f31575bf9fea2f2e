package nl.qdc.hoptrace.trace.receiver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.net.Cidr;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.IpLiteral;
import nl.qdc.hoptrace.net.table.RangeTable;
import nl.qdc.hoptrace.net.table.Ranged;
import nl.qdc.hoptrace.received.Host;
import nl.qdc.hoptrace.trace.name.Names;

/**
 * The mail systems whose stamps may be believed, by address: a name in a stamp proves nothing,
 * since anybody can give his PTR any name.
 */
public final class Receivers {

  private final List<Receiver> all;
  private final ReceiverHosts hosts;
  private final RangeTable<Own> ranges;

  /** A range from which some system's machines hand mail to each other. */
  private record Own(Cidr cidr) implements Ranged {}

  /**
   * The mail systems.
   *
   * @param all configured ones first, then the built-in ones
   */
  public Receivers(List<Receiver> all) {
    this.all = List.copyOf(all);
    this.hosts = new ReceiverHosts(this.all);
    this.ranges = ranges(all);
  }

  private static RangeTable<Own> ranges(List<Receiver> all) {
    List<Own> ranges = new ArrayList<>();
    for (Receiver receiver : all) {
      for (Cidr range : receiver.ranges()) {
        ranges.add(new Own(range));
      }
    }
    return new RangeTable<>(ranges);
  }

  /** Configured ones first, then the built-in ones. */
  public List<Receiver> all() {
    return all;
  }

  /** The systems one of whose hosts the {@code by} clause names. */
  public List<Receiver> writing(Host by) {
    if (by.name().isEmpty()) {
      return List.of();
    }
    String normal = Names.normal(by.name().get());
    Optional<IpAddress> literal = IpLiteral.parse(normal);
    List<Receiver> candidates = hosts.candidates(normal, literal);
    if (candidates.isEmpty()) {
      return List.of();
    }
    List<Receiver> writing = new ArrayList<>(1);
    for (Receiver receiver : candidates) {
      if (receiver.writes(normal, literal)) {
        writing.add(receiver);
      }
    }
    return writing;
  }

  /**
   * The system within which a peer handed mail to the stamp's writer. A built-in one's ranges count
   * only in a stamp that its own host wrote: they also send outwards.
   */
  public Optional<Receiver> within(IpAddress peer, Host by) {
    if (!holds(peer)) {
      return Optional.empty();
    }
    for (Receiver receiver : all) {
      if (!receiver.gateway()
          && receiver.isInternal(peer)
          && (!receiver.builtIn() || writes(receiver, by))) {
        return Optional.of(receiver);
      }
    }
    return Optional.empty();
  }

  /** Whether the address is any system's own. */
  public boolean holds(IpAddress address) {
    return ranges.covers(address);
  }

  /** Whether the hosts of one system that is known by more than names wrote both stamps. */
  public boolean same(Host one, Host other) {
    for (Receiver receiver : writing(one)) {
      boolean known = receiver.builtIn() || !receiver.ranges().isEmpty();
      if (known && !receiver.gateway() && writes(receiver, other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the hosts of one built-in system wrote both stamps. */
  public boolean sameBuiltIn(Host one, Host other) {
    for (Receiver receiver : writing(one)) {
      if (receiver.builtIn() && writes(receiver, other)) {
        return true;
      }
    }
    return false;
  }

  private boolean writes(Receiver wanted, Host by) {
    for (Receiver receiver : writing(by)) {
      if (receiver.is(wanted)) {
        return true;
      }
    }
    return false;
  }
}
