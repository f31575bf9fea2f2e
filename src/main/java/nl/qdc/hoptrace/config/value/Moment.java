package nl.qdc.hoptrace.config.value;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a validity begins or ends: a whole UTC day, or a time with an offset. */
public final class Moment {

  private Moment() {}

  /**
   * Reads {@code since}.
   *
   * @return the first moment: of a day, its midnight in UTC
   * @throws IllegalArgumentException with one line that says what is wrong
   */
  public static Instant since(String text) {
    Optional<LocalDate> day = Day.parse(text);
    return day.isPresent() ? midnight(day.get()) : time(text);
  }

  /**
   * Reads {@code until}.
   *
   * @return the first moment after: of a day, which is held to its end, the midnight that ends it
   * @throws IllegalArgumentException with one line that says what is wrong
   */
  public static Instant until(String text) {
    Optional<LocalDate> day = Day.parse(text);
    return day.isPresent() ? midnight(day.get().plusDays(1)) : time(text);
  }

  /** How to write {@code since} so that it begins at that moment. */
  public static String sinceText(Instant start) {
    LocalDate day = LocalDate.ofInstant(start, ZoneOffset.UTC);
    return midnight(day).equals(start) ? day.toString() : start.toString();
  }

  /**
   * How to write {@code until} so that it ends at that moment.
   *
   * @param end the first moment after
   */
  public static String untilText(Instant end) {
    LocalDate day = LocalDate.ofInstant(end, ZoneOffset.UTC);
    return midnight(day).equals(end) ? day.minusDays(1).toString() : end.toString();
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static Instant time(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          text + " is not a day like 2026-01-15 or a time like 2026-01-15T09:30:00Z" + hint(text),
          e);
    }
  }

  private static String hint(String text) {
    Matcher day = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})").matcher(text);
    if (day.matches()) {
      String likely = day.group(1) + "-" + twoDigits(day.group(2)) + "-" + twoDigits(day.group(3));
      return "; did you mean " + likely + "?";
    }
    Matcher dayFirst = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})").matcher(text);
    if (dayFirst.matches() && isMonth(dayFirst.group(2))) {
      String month = twoDigits(dayFirst.group(2));
      return "; did you mean "
          + dayFirst.group(3)
          + "-"
          + month
          + "-"
          + twoDigits(dayFirst.group(1))
          + "?";
    }
    Matcher time =
        Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d(:\\d\\d)?)").matcher(text);
    return time.matches() ? "; did you mean " + time.group(1) + "T" + time.group(2) + "Z?" : "";
  }

  private static boolean isMonth(String digits) {
    int number = Integer.parseInt(digits);
    return number >= 1 && number <= 12;
  }

  private static String twoDigits(String digits) {
    return digits.length() < 2 ? "0" + digits : digits;
  }
}
