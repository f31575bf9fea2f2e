package nl.qdc.hoptrace.verdict.step;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.qdc.hoptrace.received.StampTime;

/**
 * The time for which a log is searched.
 *
 * @param from its begin; empty when no time is known
 * @param to its end
 */
record LogWindow(Optional<Instant> from, Optional<Instant> to) {

  /** Mail servers' clocks differ by minutes: the logs are searched this much to either side. */
  private static final Duration AROUND = Duration.ofMinutes(10);

  /** Where clocks are furthest ahead of UTC, and furthest behind it. */
  private static final Duration EAST = Duration.ofHours(14);

  private static final Duration WEST = Duration.ofHours(12);

  private static final LogWindow OPEN = new LogWindow(Optional.empty(), Optional.empty());

  /** Around the time of a stamp; wide enough for every zone where the stamp tells none. */
  static LogWindow of(Optional<StampTime> time) {
    if (time.isEmpty()) {
      return OPEN;
    }
    boolean certain = time.get().certain();
    return around(
        certain ? time.get().instant() : time.get().instant().minus(EAST),
        certain ? time.get().instant() : time.get().instant().plus(WEST));
  }

  /** Around a moment. */
  static LogWindow at(Instant moment) {
    return around(moment, moment);
  }

  private static LogWindow around(Instant first, Instant last) {
    return new LogWindow(Optional.of(first.minus(AROUND)), Optional.of(last.plus(AROUND)));
  }
}
