package nl.qdc.hoptrace.trace;

import java.util.Optional;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.network.Holding;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.network.Networks;

/**
 * A host that a believed stamp shows.
 *
 * @param ip its address; empty only for a relay of ours that is known by name alone
 * @param hop the hop whose stamp shows it
 * @param holding whose the address was then, when it is ours
 * @param writer whether it is the stamp's writer and not its peer
 */
public record Contact(Optional<IpAddress> ip, Hop hop, Optional<Holding> holding, boolean writer) {

  public static Contact peer(Hop hop, Optional<Holding> holding) {
    return new Contact(hop.peer(), hop, holding, false);
  }

  /** Our relay, as the writer of the top stamp. */
  public static Contact writer(Hop hop, NetworkEntry relay, Networks networks) {
    boolean single = relay.cidr().length() == 128;
    Optional<IpAddress> ip = single ? Optional.of(relay.cidr().first()) : Optional.empty();
    Optional<Holding> holding =
        single ? networks.at(relay.cidr().first(), hop.time()) : Optional.empty();
    return new Contact(ip, hop, holding, true);
  }
}
