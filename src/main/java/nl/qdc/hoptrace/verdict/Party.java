package nl.qdc.hoptrace.verdict;

import java.util.Optional;
import java.util.OptionalInt;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.received.Client;
import nl.qdc.hoptrace.received.Host;
import nl.qdc.hoptrace.received.Peer;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.received.StampTime;
import nl.qdc.hoptrace.trace.Contact;
import nl.qdc.hoptrace.trace.Holding;
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
    Client client = contact.writer() ? Client.NONE : stamp.map(Stamp::client).orElse(Client.NONE);
    OptionalInt port = client.peer() instanceof Peer.Seen seen ? seen.port() : OptionalInt.empty();
    return new Party(
        contact.ip(),
        port,
        client.helo(),
        client.rdns(),
        stamp.map(Stamp::by).flatMap(Host::name),
        hop.number(),
        hop.field().line(),
        stamp.flatMap(Stamp::time),
        stamp.flatMap(Stamp::id),
        contact.holding());
  }

  /** The name to call it by: ours, or its address, or what it called itself. */
  public String label() {
    return network
        .filter(Holding::isCertain)
        .flatMap(holding -> holding.entry().name())
        .or(() -> ip.map(Object::toString))
        .or(() -> by)
        .orElse("a host without a name");
  }
}
