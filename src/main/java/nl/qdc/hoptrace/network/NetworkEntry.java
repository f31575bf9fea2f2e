package nl.qdc.hoptrace.network;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.net.Cidr;
import nl.qdc.hoptrace.net.table.Ranged;

/**
 * A range that is ours.
 *
 * @param cidr the range
 * @param role what it is used for
 * @param names its host names, the first to show; a relay's stamps bear them
 * @param customer who holds it
 * @param since from when, inclusive; empty for always
 * @param until until when, exclusive; empty for ever
 * @param stamps whether a relay writes a stamp of its own
 */
public record NetworkEntry(
    Cidr cidr,
    Role role,
    List<String> names,
    Optional<String> customer,
    Optional<Instant> since,
    Optional<Instant> until,
    boolean stamps)
    implements Ranged {

  /** Copies the list. */
  public NetworkEntry {
    names = List.copyOf(names);
  }

  /** A plain range of customers' machines. */
  public static NetworkEntry plain(Cidr cidr) {
    return new NetworkEntry(
        cidr, Role.CUSTOMER, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), true);
  }

  /** The same of another range. */
  public NetworkEntry in(Cidr other) {
    return new NetworkEntry(other, role, names, customer, since, until, stamps);
  }

  /** The name to show. */
  public Optional<String> name() {
    return names.isEmpty() ? Optional.empty() : Optional.of(names.get(0));
  }

  /** Whether the entry holds at that moment. */
  public boolean validAt(Instant moment) {
    return (since.isEmpty() || !moment.isBefore(since.get()))
        && (until.isEmpty() || moment.isBefore(until.get()));
  }

  /** Whether the entry holds always. */
  public boolean isTimeless() {
    return since.isEmpty() && until.isEmpty();
  }
}
