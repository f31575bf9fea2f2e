package nl.qdc.hoptrace.verdict;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Times as answers show them, ISO 8601 in UTC to the second. The formatters of {@code java.time}
 * would take longer to load than an answer takes to find, and its classes three times as long to
 * write a time.
 */
public final class UtcTime {

  private static final String SHAPE = "0000-00-00T00:00:00Z";
  private static final int LAST_YEAR = 9999;
  private static final int MINUTE = 60;
  private static final int HOUR = 60 * MINUTE;
  private static final int DAY = 24 * HOUR;

  private UtcTime() {}

  /** {@code 2026-02-03T09:11:12Z}. */
  public static String text(Instant instant) {
    long seconds = instant.getEpochSecond();
    LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(seconds, DAY));
    byte[] text = SHAPE.getBytes(StandardCharsets.ISO_8859_1);
    date(day, text);
    time(Math.floorMod(seconds, DAY), text);
    String shown = new String(text, StandardCharsets.ISO_8859_1);
    boolean fits = day.getYear() >= 0 && day.getYear() <= LAST_YEAR;
    return fits ? shown : day + shown.substring(SHAPE.indexOf('T'));
  }

  private static void date(LocalDate day, byte[] text) {
    digits(Math.floorMod(day.getYear(), LAST_YEAR + 1), 4, text);
    digits(day.getMonthValue(), 7, text);
    digits(day.getDayOfMonth(), 10, text);
  }

  private static void time(int secondOfDay, byte[] text) {
    digits(secondOfDay / HOUR, 13, text);
    digits(secondOfDay / MINUTE % MINUTE, 16, text);
    digits(secondOfDay % MINUTE, 19, text);
  }

  /** Writes a number over the zeros in front of a place. */
  private static void digits(int number, int end, byte[] text) {
    int at = end;
    for (int left = number; left > 0; left /= 10) {
      text[--at] = (byte) ('0' + left % 10);
    }
  }
}
