package nl.qdc.hoptrace.verdict;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Times as answers show them, ISO 8601 in UTC to the second. The formatters of {@code java.time}
 * would take longer to load than an answer takes to find.
 */
public final class UtcTime {

  private UtcTime() {}

  /** {@code 2026-02-03T09:11:12Z}. */
  public static String text(Instant instant) {
    LocalDateTime utc = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, ZoneOffset.UTC);
    return utc + (utc.getSecond() == 0 ? ":00Z" : "Z");
  }
}
