package nl.qdc.hoptrace.trace;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.qdc.hoptrace.network.Networks;

/**
 * Whether our relay's stamp can have been made before the mail reached the border. If not, one of
 * the two clocks is wrong, and the time does not tell who held an address then. The other way round
 * nothing is amiss: a mail may wait on a relay.
 */
final class Transit {

  /** Clocks differ; {@link Networks} leaves a change of holder this near open anyway. */
  private static final Duration SKEW = Duration.ofDays(1);

  private Transit() {}

  /** The time of a stamp inside the border's; empty when it is later than that one's. */
  static Optional<Instant> time(Hop hop, Optional<Contact> border) {
    Optional<Instant> time = hop.time();
    Optional<Instant> arrival = border.isPresent() ? border.get().hop().time() : Optional.empty();
    boolean late =
        time.isPresent() && arrival.isPresent() && time.get().isAfter(arrival.get().plus(SKEW));
    return late ? Optional.empty() : time;
  }
}
