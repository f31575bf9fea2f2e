package nl.qdc.hoptrace.received.read;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Offsets from UTC as mail dates write them. */
final class Zones {

  /** The names that RFC 5322 §4.3 gives a meaning, in hours. */
  private static final Map<String, Integer> NAMED =
      Map.ofEntries(
          Map.entry("UT", 0),
          Map.entry("UTC", 0),
          Map.entry("GMT", 0),
          Map.entry("Z", 0),
          Map.entry("EST", -5),
          Map.entry("EDT", -4),
          Map.entry("CST", -6),
          Map.entry("CDT", -5),
          Map.entry("MST", -7),
          Map.entry("MDT", -6),
          Map.entry("PST", -8),
          Map.entry("PDT", -7));

  private Zones() {}

  /**
   * The offset that the text means; empty for {@code -0000}, which says that the zone is unknown
   * (RFC 5322 §3.3), and for any other name.
   */
  static Optional<ZoneOffset> offset(String zone) {
    if (zone.length() == 5 && (zone.charAt(0) == '+' || zone.charAt(0) == '-')) {
      return numeric(zone);
    }
    return Optional.ofNullable(NAMED.get(zone.toUpperCase(Locale.ROOT))).map(ZoneOffset::ofHours);
  }

  private static Optional<ZoneOffset> numeric(String zone) {
    int digits = Months.number(zone.substring(1));
    int hours = digits / 100;
    int minutes = digits % 100;
    if (digits < 0 || hours > 14 || minutes > 59 || zone.equals("-0000")) {
      return Optional.empty();
    }
    int sign = zone.charAt(0) == '-' ? -1 : 1;
    return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
  }
}
