package nl.qdc.hoptrace.verdict.step;

import java.util.Optional;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.network.Holding;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.verdict.evidence.Case;

/** What to call the server of ours that wrote a stamp. */
final class StampHost {

  private StampHost() {}

  /** Its name there, or for a note that names no host the server that is shown above. */
  static Optional<String> of(Hop hop, Case theCase) {
    Optional<String> named = FromUs.writer(hop);
    Optional<Hop> above = theCase.above(hop);
    while (named.isEmpty() && above.isPresent()) {
      named = shown(above.get(), theCase);
      above = theCase.above(above.get());
    }
    return named;
  }

  /** Our name for the peer, or its address. */
  private static Optional<String> shown(Hop hop, Case theCase) {
    Optional<IpAddress> peer = hop.peer();
    if (peer.isEmpty()) {
      return Optional.empty();
    }
    Optional<Holding> holding = theCase.ground().networks().at(peer.get(), hop.time());
    Optional<String> name = holding.isPresent() ? holding.get().name() : Optional.empty();
    return Optional.of(name.orElse(peer.get().toString()));
  }
}
