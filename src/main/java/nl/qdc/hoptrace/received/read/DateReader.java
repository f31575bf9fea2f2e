package nl.qdc.hoptrace.received.read;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.received.StampTime;

/**
 * Reads the date of a stamp wherever it stands in the text: RFC 5322 §3.3 with its obsolete forms
 * (§4.3), asctime, ISO 8601. Comments are dropped, and the machine's zone is never used.
 */
final class DateReader {

  private final List<String> words;

  private DateReader(List<String> words) {
    this.words = words;
  }

  /** The last date in the text; empty when there is none that can be read. */
  static Optional<StampTime> read(String text) {
    return new DateReader(words(text)).last();
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>(8);
    int depth = 0;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean separator = c == ' ' || c == '\t' || c == ',' || c == '(' || c == ')' || depth > 0;
      if (!separator && start < 0) {
        start = i;
      } else if (separator && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
      depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
    }
    return words;
  }

  private Optional<StampTime> last() {
    for (int i = words.size() - 1; i >= 0; i--) {
      Optional<StampTime> time = at(i);
      if (time.isPresent()) {
        return time;
      }
    }
    return Optional.empty();
  }

  private Optional<StampTime> at(int i) {
    String word = words.get(i);
    int month = Months.of(word);
    if (month > 0) {
      Optional<StampTime> mail = time(word(i + 1), month, word(i - 1), word(i + 2), word(i + 3));
      return mail.isPresent() ? mail : asctime(i, month);
    }
    boolean iso = word.length() == 10 && word.charAt(4) == '-' && word.charAt(7) == '-';
    return iso
        ? time(
            word.substring(0, 4),
            Months.number(word.substring(5, 7)),
            word.substring(8),
            word(i + 1),
            word(i + 2))
        : Optional.empty();
  }

  /** {@code Fri Feb 07 10:18:12 2003 -0800}, with year and zone in either order. */
  private Optional<StampTime> asctime(int i, int month) {
    String third = word(i + 3);
    boolean yearFirst = Months.number(third) > 0 && third.charAt(0) != '+' && third.charAt(0) != '-';
    return yearFirst
        ? time(third, month, word(i + 1), word(i + 2), word(i + 4))
        : time(word(i + 4), month, word(i + 1), word(i + 2), third);
  }

  private String word(int i) {
    return i >= 0 && i < words.size() ? words.get(i) : "";
  }

  private static Optional<StampTime> time(
      String year, int month, String day, String clock, String zone) {
    int[] parts = Clock.parts(clock);
    int fullYear = year(year);
    int dayNumber = day.length() > 2 ? -1 : Months.number(day);
    if (parts.length == 0 || fullYear < 0 || dayNumber < 0 || month < 1) {
      return Optional.empty();
    }
    try {
      LocalDateTime written =
          LocalDateTime.of(fullYear, month, dayNumber, parts[0], parts[1], parts[2]);
      Optional<ZoneOffset> offset = Zones.offset(zone);
      return Optional.of(
          new StampTime(written.toInstant(offset.orElse(ZoneOffset.UTC)), offset));
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
}
