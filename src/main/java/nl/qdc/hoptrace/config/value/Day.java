package nl.qdc.hoptrace.config.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day as ISO 8601 writes it, {@code 2026-01-15}. */
public final class Day {

  private static final int LENGTH = 10;

  private Day() {}

  /**
   * Reads a day, without the formatters of {@code java.time}: they cost more to load than all else
   * here.
   *
   * @return empty when the text does not have the form of a day
   * @throws IllegalArgumentException when the calendar has no such day
   */
  public static Optional<LocalDate> parse(String text) {
    if (!hasForm(text)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(text + " is not in the calendar", e);
    }
  }

  private static boolean hasForm(String text) {
    if (text.length() != LENGTH) {
      return false;
    }
    for (int i = 0; i < LENGTH; i++) {
      char c = text.charAt(i);
      if ((i == 4 || i == 7) ? c != '-' : (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
