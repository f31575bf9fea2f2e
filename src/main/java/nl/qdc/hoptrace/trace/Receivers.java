package nl.qdc.hoptrace.trace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
  public Stream<Receiver> writing(Host by) {
    Optional<String> name = by.name().map(Names::normal);
    return name.stream()
        .flatMap(
            normal -> all.stream().filter(receiver -> receiver.writes(normal, Names.literal(by))));
  }

  /**
   * The system within which a peer handed mail to the stamp's writer. A built-in one's ranges count
   * only in a stamp that its own host wrote: they also send outwards.
   */
  public Optional<Receiver> within(IpAddress peer, Host by) {
    return all.stream()
        .filter(receiver -> !receiver.gateway() && receiver.isInternal(peer))
        .filter(receiver -> !receiver.builtIn() || writing(by).anyMatch(receiver::is))
        .findFirst();
  }

  /** Whether the address is any system's own. */
  public boolean holds(IpAddress address) {
    return all.stream().anyMatch(receiver -> receiver.isInternal(address));
  }

  /** Whether the hosts of one system that is known by more than names wrote both stamps. */
  public boolean same(Host one, Host other) {
    return writing(one)
        .filter(receiver -> !receiver.gateway())
        .filter(receiver -> receiver.builtIn() || !receiver.ranges().isEmpty())
        .anyMatch(receiver -> writing(other).anyMatch(receiver::is));
  }
}
