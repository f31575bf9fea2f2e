package nl.qdc.hoptrace.trace.walk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.network.Networks;
import nl.qdc.hoptrace.received.Handover;
import nl.qdc.hoptrace.received.Host;
import nl.qdc.hoptrace.trace.Chain;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.trace.Link;

/** Tells which server of ours plays the receiver, on top of the chain and below a pull. */
record OwnReceiver(Chain chain, Networks networks) {

  /**
   * The server that wrote the hop's stamp: our relay; or our web server where its stamp tells of a
   * hand-in by one of its own users, as when the recipient is another of them. What it received
   * else, it received for him.
   */
  Optional<NetworkEntry> at(Hop hop) {
    if (hop.stamp().isEmpty()) {
      return Optional.empty();
    }
    Host by = hop.stamp().get().by();
    Optional<NetworkEntry> ours = named(networks.relays(), by, hop.time());
    boolean handedIn = hop.is(Handover.LOGIN) || (hop.is(Handover.LOCAL) && !isAgainBelow(hop));
    return ours.isEmpty() && handedIn ? named(networks.webServers(), by, hop.time()) : ours;
  }

  /** Whether the hop's writer seems to have had the mail before: it may have received it then. */
  private boolean isAgainBelow(Hop hop) {
    for (Hop below : chain.hops().subList(hop.number(), chain.hops().size())) {
      if (below.writer().equals(hop.writer())) {
        return true;
      }
    }
    return false;
  }

  private static Optional<NetworkEntry> named(
      List<NetworkEntry> servers, Host by, Optional<Instant> time) {
    List<String> hosts = servers.isEmpty() ? List.of() : Link.hosts(by);
    for (NetworkEntry entry : servers) {
      boolean valid = time.isPresent() ? entry.validAt(time.get()) : entry.isTimeless();
      if (valid && Link.isRelay(entry, by, hosts)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }
}
