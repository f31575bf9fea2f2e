package nl.qdc.hoptrace.network;

import java.util.List;
import java.util.Optional;

/**
 * What the configuration says of an address of ours at a moment.
 *
 * @param entry the entry that applies
 * @param holders the entries that come into question when nobody can say which, else empty
 * @param lapsed the entries of a narrower range, none of which holds at that moment, else empty
 */
public record Holding(NetworkEntry entry, List<NetworkEntry> holders, List<NetworkEntry> lapsed) {

  /** Copies the lists. */
  public Holding {
    holders = List.copyOf(holders);
    lapsed = List.copyOf(lapsed);
  }

  /** Whether it is known who held the address. */
  public boolean isCertain() {
    return holders.isEmpty();
  }

  /** The customer, only when it is certain. */
  public Optional<String> customer() {
    return isCertain() ? entry.customer() : Optional.empty();
  }

  /** Our name for the address, unless the holders in question have different ones. */
  public Optional<String> name() {
    for (NetworkEntry holder : holders) {
      if (!holder.name().equals(entry.name())) {
        return Optional.empty();
      }
    }
    return entry.name();
  }

  /** Whether many may share the address, so that its holder need not be who used it. */
  public boolean isShared() {
    for (NetworkEntry holder : holders) {
      if (holder.role() == Role.NAT) {
        return true;
      }
    }
    return entry.role() == Role.NAT;
  }

  /** Whether this is a mail server that we run, whoever of those in question held the address. */
  public boolean isRelay() {
    for (NetworkEntry holder : holders) {
      if (holder.role() != Role.RELAY) {
        return false;
      }
    }
    return entry.role() == Role.RELAY;
  }
}
