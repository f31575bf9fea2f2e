package nl.qdc.hoptrace.config.value;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A time zone of the tz database, {@code Europe/Amsterdam}, or an offset. */
public final class TimeZoneName {

  private TimeZoneName() {}

  /**
   * Reads a time zone.
   *
   * @throws IllegalArgumentException with one line that says what is wrong
   */
  public static ZoneId parse(String text) {
    if (text.equals("UTC")) {
      return ZoneOffset.UTC; // the usual one, without loading the others
    }
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      String hint = likely(text).map(zone -> "; did you mean " + zone + "?").orElse("");
      throw new IllegalArgumentException(
          text + " is not a time zone like Europe/Amsterdam or UTC" + hint, e);
    }
  }

  private static Optional<String> likely(String text) {
    Set<String> zones = new TreeSet<>(ZoneId.getAvailableZoneIds());
    String city = "/" + text.toLowerCase(Locale.ROOT).replace(' ', '_');
    return zones.stream()
        .filter(zone -> zone.toLowerCase(Locale.ROOT).endsWith(city))
        .findFirst()
        .or(() -> Nearest.to(text, zones));
  }
}
