package nl.qdc.hoptrace.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.received.Host;

/**
 * The mail systems whose stamps may be believed, by address: a name in a stamp proves nothing,
 * since anybody can give his PTR any name.
 *
 * @param all configured ones first, then the built-in ones
 */
public record Receivers(List<Receiver> all) {

  /** Copies the list. */
  public Receivers {
    all = List.copyOf(all);
  }

  /** The systems one of whose hosts the {@code by} clause names. */
  public List<Receiver> writing(Host by) {
    if (by.name().isEmpty()) {
      return List.of();
    }
    String normal = Names.normal(by.name().get());
    Optional<IpAddress> literal = Names.literal(by);
    List<Receiver> writing = new ArrayList<>(1);
    for (Receiver receiver : all) {
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
    for (Receiver receiver : all) {
      if (receiver.isInternal(address)) {
        return true;
      }
    }
    return false;
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
  boolean sameBuiltIn(Host one, Host other) {
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
