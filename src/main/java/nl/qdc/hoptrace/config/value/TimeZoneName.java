package nl.qdc.hoptrace.config.value;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A time zone of the tz database, {@code Europe/Amsterdam}, or an offset; the database takes long
 * to load, and only those who show times need it.
 *
 * @param id its name, which has been looked up
 */
public record TimeZoneName(String id) {

  /** Coordinated universal time. */
  public static final TimeZoneName UTC = new TimeZoneName("UTC");

  /**
   * Reads a time zone.
   *
   * @throws IllegalArgumentException with one line that says what is wrong
   */
  public static TimeZoneName parse(String text) {
    if (text.equals("UTC")) {
      return UTC;
    }
    try {
      return new TimeZoneName(ZoneId.of(text).getId());
    } catch (DateTimeException e) {
      String hint = likely(text).map(zone -> "; did you mean " + zone + "?").orElse("");
      throw new IllegalArgumentException(
          text + " is not a time zone like Europe/Amsterdam or UTC" + hint, e);
    }
  }

  /** The zone itself. */
  public ZoneId zone() {
    return id.equals(UTC.id) ? ZoneOffset.UTC : ZoneId.of(id);
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
