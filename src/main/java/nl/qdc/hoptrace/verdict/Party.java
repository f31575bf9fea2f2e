package nl.qdc.hoptrace.verdict;

import java.util.Optional;
import java.util.OptionalInt;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.network.Holding;
import nl.qdc.hoptrace.received.Client;
import nl.qdc.hoptrace.received.Peer;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.received.StampTime;
import nl.qdc.hoptrace.trace.Contact;
import nl.qdc.hoptrace.trace.Hop;

/**
 * A host in the answer, as the stamp that shows it has it.
 *
 * @param ip its address
 * @param port its port, where the stamp has it
 * @param helo what it called itself
 * @param rdns the PTR name that the stamp's writer looked up
 * @param by the stamp's writer
 * @param hop the number of the hop
 * @param line the line that the stamp begins on
 * @param time when the stamp was made
 * @param queueId the stamp's queue id
 * @param network whose the address was, when it is ours
 */
public record Party(
    Optional<IpAddress> ip,
    OptionalInt port,
    Optional<String> helo,
    Optional<String> rdns,
    Optional<String> by,
    int hop,
    int line,
    Optional<StampTime> time,
    Optional<String> queueId,
    Optional<Holding> network) {

  /** The host that the walk met. */
  public static Party of(Contact contact) {
    Hop hop = contact.hop();
    Optional<Stamp> stamp = hop.stamp();
    Client client = contact.writer() ? Client.NONE : hop.client();
    OptionalInt port = client.peer() instanceof Peer.Seen seen ? seen.port() : OptionalInt.empty();
    return new Party(
        contact.ip(),
        port,
        client.helo(),
        client.rdns(),
        stamp.isPresent() ? stamp.get().by().name() : Optional.empty(),
        hop.number(),
        hop.field().line(),
        stamp.isPresent() ? stamp.get().time() : Optional.empty(),
        stamp.isPresent() ? stamp.get().queueId() : Optional.empty(),
        contact.holding());
  }

  /** The name to call it by: ours, or its address, or what it called itself. */
  public String label() {
    Optional<String> ours =
        network.isPresent() && network.get().isCertain()
            ? network.get().entry().name()
            : Optional.empty();
    if (ours.isPresent()) {
      return ours.get();
    }
    return ip.isPresent() ? ip.get().toString() : by.orElse("a host without a name");
  }
}
