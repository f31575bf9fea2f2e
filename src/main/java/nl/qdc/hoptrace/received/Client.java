package nl.qdc.hoptrace.received;

import java.util.Optional;

/**
 * The {@code from} clause: the client as the server saw it and as it called itself.
 *
 * @param peer the address that the server saw
 * @param helo what the client said in HELO or EHLO: its own choice (RFC 5321 §4.1.1.1)
 * @param rdns the PTR name that the server looked up; decides nothing
 * @param rdnsConfirmed whether the server checked that the name leads back to the address; empty
 *     when this server's stamps don't tell
 */
public record Client(
    Peer peer, Optional<String> helo, Optional<String> rdns, Optional<Boolean> rdnsConfirmed) {

  /** No {@code from} clause. */
  public static final Client NONE = of(new Peer.None());

  /** A client of which only the peer is known. */
  public static Client of(Peer peer) {
    return new Client(peer, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The PTR name, if the server confirmed it. */
  public Optional<String> confirmedRdns() {
    return rdnsConfirmed.orElse(false) ? rdns : Optional.empty();
  }
}
