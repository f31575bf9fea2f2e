package nl.qdc.hoptrace.report.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.qdc.hoptrace.received.StampTime;

/**
 * Writes moments for people.
 *
 * @param zone the time zone to show them in
 */
record Moments(ZoneId zone) {

  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  private static final DateTimeFormatter TIME_OF_DAY =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private static final String UNKNOWN = "zone unknown";

  private static final long MINUTE = 60;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;

  String full(StampTime time) {
    return clock(time) + " " + offset(time);
  }

  /** Without the zone; as written where that is unknown. */
  String clock(StampTime time) {
    return CLOCK.format(at(time));
  }

  String timeOfDay(StampTime time) {
    return TIME_OF_DAY.format(at(time));
  }

  String offset(StampTime time) {
    return time.offset().isPresent() ? offset(at(time).getOffset()) : UNKNOWN;
  }

  LocalDate day(StampTime time) {
    return at(time).toLocalDate();
  }

  String window(Instant from, Instant to) {
    OffsetDateTime first = at(from);
    OffsetDateTime last = at(to);
    boolean sameDay = first.toLocalDate().equals(last.toLocalDate());
    String end = (sameDay ? TIME_OF_DAY : CLOCK).format(last);
    return CLOCK.format(first) + " to " + end + " " + offset(last.getOffset());
  }

  /** A span of time in five characters or so, such as {@code 3h05m}. */
  static String delay(long seconds) {
    long length = Math.abs(seconds);
    String sign = seconds < 0 ? "-" : "";
    if (length < 2 * MINUTE) {
      return sign + length + "s";
    }
    if (length < 2 * HOUR) {
      return sign + two(length, MINUTE, "m", 1, "s");
    }
    return sign
        + (length < 2 * DAY
            ? two(length, HOUR, "h", MINUTE, "m")
            : two(length, DAY, "d", HOUR, "h"));
  }

  private static String two(long length, long big, String bigUnit, long small, String smallUnit) {
    return String.format(
        Locale.ROOT, "%d%s%02d%s", length / big, bigUnit, length % big / small, smallUnit);
  }

  private OffsetDateTime at(StampTime time) {
    return time.offset().isPresent() ? at(time.instant()) : time.atWriter();
  }

  private OffsetDateTime at(Instant instant) {
    return instant.atZone(zone).toOffsetDateTime();
  }

  private static String offset(ZoneOffset offset) {
    return offset.equals(ZoneOffset.UTC) ? "UTC" : offset.getId();
  }
}
