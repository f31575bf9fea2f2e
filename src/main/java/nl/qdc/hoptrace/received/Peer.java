package nl.qdc.hoptrace.received;

import java.util.Optional;
import java.util.OptionalInt;
import nl.qdc.hoptrace.net.IpAddress;

/** Whom the stamping server had at the other end: the only thing that a stamp proves. */
public sealed interface Peer {

  /**
   * A TCP peer.
   *
   * @param ip its address
   * @param port its port, where the server wrote it
   */
  record Seen(IpAddress ip, OptionalInt port) implements Peer {}

  /** A client on the same machine, by a socket or pipe. */
  record Socket() implements Peer {}

  /** The stamp has no {@code from} clause and tells of no client. */
  record None() implements Peer {}

  /** The {@code from} clause names a client but no address. */
  record Missing() implements Peer {}

  /**
   * Something stands where the address should, and it is no address in strict spelling.
   *
   * @param text what stands there
   */
  record Refused(String text) implements Peer {}

  /** The address, when there is one. */
  default Optional<IpAddress> address() {
    return this instanceof Seen seen ? Optional.of(seen.ip) : Optional.empty();
  }
}
