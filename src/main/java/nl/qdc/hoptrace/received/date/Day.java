package nl.qdc.hoptrace.received.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The day in a date, from its written parts. */
final class Day {

  /** Before this nobody sent mail with such a date. */
  static final int FIRST_YEAR = 1970;

  private Day() {}

  static Optional<LocalDate> of(String year, int month, String day) {
    int fullYear = year(year);
    int number = day.length() > 2 ? -1 : Months.number(day);
    if (fullYear < FIRST_YEAR || number < 1 || month < 1) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(fullYear, month, number));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** RFC 5322 §4.3: two digits below 50 are this century, others and three digits the last. */
  private static int year(String text) {
    int number = Months.number(text);
    return switch (text.length()) {
      case 4 -> number;
      case 3 -> number < 0 ? -1 : 1900 + number;
      case 2 -> number < 0 ? -1 : number < 50 ? 2000 + number : 1900 + number;
      default -> -1;
    };
  }

  /**
   * {@code 2026-02-03}, {@code 10-Feb-97}, {@code 22/07/2002}. Of two numbers that both may be a
   * month, nobody can tell which is.
   */
  static Optional<LocalDate> joined(String word) {
    char separator = word.indexOf('/') > 0 ? '/' : '-';
    int first = word.indexOf(separator);
    int second = word.indexOf(separator, first + 1);
    if (first < 1 || second < 0) {
      return Optional.empty();
    }
    String one = word.substring(0, first);
    String two = word.substring(first + 1, second);
    String three = word.substring(second + 1);
    if (separator == '-') {
      return first == 4 ? of(one, Months.number(two), three) : of(three, Months.of(two), one);
    }
    boolean dayFirst = Months.number(one) > 12 || one.equals(two);
    boolean monthFirst = Months.number(two) > 12;
    if (three.length() != 4 || dayFirst == monthFirst) {
      return Optional.empty();
    }
    return dayFirst ? of(three, Months.number(two), one) : of(three, Months.number(one), two);
  }
}
