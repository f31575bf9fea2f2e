package nl.qdc.hoptrace.received;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * When a stamp was made, by the writer's clock.
 *
 * @param instant the moment; with an unknown zone the written time taken as UTC
 * @param offset the writer's offset from UTC; empty for {@code -0000} (RFC 5322 §3.3) and for zone
 *     names without an agreed meaning
 * @param certain whether the text tells the moment: also {@code -0000} is a time in UTC
 */
public record StampTime(Instant instant, Optional<ZoneOffset> offset, boolean certain) {

  /** A time whose moment the text tells. */
  public StampTime(Instant instant, Optional<ZoneOffset> offset) {
    this(instant, offset, true);
  }

  /** The moment in the writer's own zone, UTC when that is unknown. */
  public OffsetDateTime atWriter() {
    return instant.atOffset(offset.orElse(ZoneOffset.UTC));
  }
}
