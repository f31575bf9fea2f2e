package nl.qdc.hoptrace.received.date;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;

/**
 * The time of day in a date.
 *
 * @param time the time; a leap second is the second before it, fractions are dropped
 * @param rest what stands right behind it in the same word: a zone, as a rule nothing
 */
record Clock(LocalTime time, String rest) {

  /** Reads {@code 10:11}, {@code 10:11:12} or {@code 10:11:12.345}, perhaps with a zone behind. */
  static Optional<Clock> read(String word) {
    int colon = word.indexOf(':');
    int second = colon < 0 ? -1 : word.indexOf(':', colon + 1);
    int end = digitsEnd(word, Math.max(colon, second) + 1);
    if (colon < 1 || (second > 0 && second != colon + 3)) {
      return Optional.empty();
    }
    int minutesEnd = second < 0 ? end : second;
    int hour = twoDigits(word, 0, colon);
    int minute = twoDigits(word, colon + 1, minutesEnd);
    int seconds = second < 0 ? 0 : twoDigits(word, second + 1, end);
    boolean valid = hour >= 0 && minute >= 0 && seconds >= 0 && seconds <= 60;
    return valid
        ? of(hour, minute, Math.min(seconds, 59), word.substring(fractionEnd(word, end)))
        : Optional.empty();
  }

  private static Optional<Clock> of(int hour, int minute, int second, String rest) {
    try {
      return Optional.of(new Clock(LocalTime.of(hour, minute, second), rest));
    } catch (DateTimeException noSuchTime) {
      return Optional.empty();
    }
  }

  /**
   * The time that a twelve-hour clock means.
   *
   * @param half {@code AM}, {@code p.m.}
   * @return empty when no such clock shows this hour, or the word is none of the two
   */
  Optional<Clock> inHalf(String half) {
    boolean afternoon = half.equalsIgnoreCase("pm") || half.equalsIgnoreCase("p.m.");
    boolean morning = half.equalsIgnoreCase("am") || half.equalsIgnoreCase("a.m.");
    if (!(afternoon || morning) || time.getHour() == 0 || time.getHour() > 12) {
      return Optional.empty();
    }
    int hour = time.getHour() % 12 + (afternoon ? 12 : 0);
    return Optional.of(new Clock(time.withHour(hour), rest));
  }

  private static int digitsEnd(String word, int from) {
    int end = from;
    while (end < word.length() && word.charAt(end) >= '0' && word.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static int fractionEnd(String word, int end) {
    return end < word.length() && word.charAt(end) == '.' ? digitsEnd(word, end + 1) : end;
  }

  private static int twoDigits(String word, int from, int to) {
    return to - from < 1 || to - from > 2 ? -1 : Months.number(word.substring(from, to));
  }
}
