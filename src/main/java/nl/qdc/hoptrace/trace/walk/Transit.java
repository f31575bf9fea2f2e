package nl.qdc.hoptrace.trace.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.qdc.hoptrace.network.Networks;
import nl.qdc.hoptrace.trace.Contact;
import nl.qdc.hoptrace.trace.Hop;

/**
 * Whether our relay's stamp can have been made before the mail reached the border, and a mail can
 * have waited that long. If not, one of the two clocks is wrong, and the time does not tell who
 * held an address then.
 */
final class Transit {

  /** Clocks differ; {@link Networks} leaves a change of holder this near open anyway. */
  private static final Duration SKEW = Duration.ofDays(1);

  /** Servers give a mail up after four or five days (RFC 5321 §4.5.4.1); some hold it by hand. */
  private static final Duration LONGEST_WAIT = Duration.ofDays(30);

  private Transit() {}

  /** The time of a stamp inside the border's; empty when the two can't both be right. */
  static Optional<Instant> time(Hop hop, Optional<Contact> border) {
    Optional<Instant> time = hop.time();
    Optional<Instant> arrival = border.isPresent() ? border.get().hop().time() : Optional.empty();
    return time.isPresent() && arrival.isPresent() && !fits(time.get(), arrival.get())
        ? Optional.empty()
        : time;
  }

  private static boolean fits(Instant taken, Instant arrival) {
    return !taken.isAfter(arrival.plus(SKEW)) && !taken.isBefore(arrival.minus(LONGEST_WAIT));
  }
}
