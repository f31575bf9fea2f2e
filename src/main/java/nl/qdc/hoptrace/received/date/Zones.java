package nl.qdc.hoptrace.received.date;

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

  private static final int UNKNOWN = Integer.MIN_VALUE;

  private Zones() {}

  /**
   * The offset that the text means; empty for {@code -0000}, which says that the zone is unknown
   * (RFC 5322 §3.3), and for any other name.
   *
   * @param zone the word behind the time
   * @param next the word behind that: {@code GMT +0100}
   */
  static Optional<ZoneOffset> offset(String zone, String next) {
    int sign = 0;
    while (sign < zone.length() && !isSign(zone.charAt(sign))) {
      sign++;
    }
    if (sign < zone.length()) {
      boolean plain = sign == 0 || hours(zone.substring(0, sign)) == 0;
      return plain ? numeric(zone.substring(sign)) : Optional.empty();
    }
    int hours = hours(zone);
    if (hours == 0 && !next.isEmpty() && isSign(next.charAt(0))) {
      return numeric(next);
    }
    return hours == UNKNOWN ? Optional.empty() : Optional.of(ZoneOffset.ofHours(hours));
  }

  private static int hours(String name) {
    return NAMED.getOrDefault(name.toUpperCase(Locale.ROOT), UNKNOWN);
  }

  private static boolean isSign(char c) {
    return c == '+' || c == '-';
  }

  /** {@code +0100}, {@code +01:00}. */
  private static Optional<ZoneOffset> numeric(String zone) {
    boolean colon = zone.length() == 6 && zone.charAt(3) == ':';
    String plain = colon ? zone.substring(1, 3) + zone.substring(4) : zone.substring(1);
    int digits = plain.length() == 4 ? Months.number(plain) : -1;
    int hours = digits / 100;
    int minutes = digits % 100;
    if (digits < 0 || hours > 14 || minutes > 59 || zone.equals("-0000")) {
      return Optional.empty();
    }
    int sign = zone.charAt(0) == '-' ? -1 : 1;
    return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
  }
}
