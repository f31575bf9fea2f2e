package nl.qdc.hoptrace.received;

import java.util.Optional;

/**
 * The {@code from} clause: the client as the server saw it and as it called itself.
 *
 * @param peer the address that the server saw
 * @param helo what the client said in HELO or EHLO: its own choice (RFC 5321 §4.1.1.1)
 * @param greeting with which command it said so, where the server tells
 * @param rdns the PTR name that the server looked up; decides nothing
 * @param rdnsConfirmed whether the server checked that the name leads back to the address; empty
 *     when this server's stamps don't tell
 * @param ident what the client's ident service answered (RFC 1413): its own choice too
 */
public record Client(
    Peer peer,
    Optional<String> helo,
    Optional<Greeting> greeting,
    Optional<String> rdns,
    Optional<Boolean> rdnsConfirmed,
    Optional<String> ident) {

  /** The command that opened the session. */
  public enum Greeting {
    /** RFC 5321 §4.1.1.1. */
    HELO,
    /** RFC 5321 §4.1.1.1. */
    EHLO,
    /** RFC 2033 §4.1. */
    LHLO
  }

  /** No {@code from} clause. */
  public static final Client NONE = of(new Peer.None());

  /** A client of which only the peer is known. */
  public static Client of(Peer peer) {
    return new Client(
        peer,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** A client that gave a name and whose PTR name is not shown. */
  public static Client greeting(Peer peer, Optional<String> helo) {
    return new Client(
        peer, helo, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same, if what stands for the HELO name is that user: Exim's {@code from user by}. */
  public Client without(Optional<String> user) {
    return user.isPresent() && user.equals(helo)
        ? new Client(peer, Optional.empty(), greeting, rdns, rdnsConfirmed, ident)
        : this;
  }

  /** The PTR name, if the server confirmed it. */
  public Optional<String> confirmedRdns() {
    return rdnsConfirmed.orElse(false) ? rdns : Optional.empty();
  }
}
