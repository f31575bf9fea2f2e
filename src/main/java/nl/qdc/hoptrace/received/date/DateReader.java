package nl.qdc.hoptrace.received.date;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.received.StampTime;

/**
 * Reads the date of a stamp wherever it stands in the text: RFC 5322 §3.3 with its obsolete forms
 * (§4.3), asctime, ISO 8601 and what else servers write. Comments are dropped, and the machine's
 * zone is never used.
 */
public final class DateReader {

  private final List<String> words;

  private DateReader(List<String> words) {
    this.words = words;
  }

  /** The only date in the text; empty when none can be read, or two that differ. */
  public static Optional<StampTime> read(String text) {
    Optional<StampTime> usual = UsualDate.read(text);
    return usual.isPresent() ? usual : inWords(text);
  }

  /** The same, read as any date is. */
  static Optional<StampTime> inWords(String text) {
    return new DateReader(DateWords.of(text)).only();
  }

  private Optional<StampTime> only() {
    Optional<StampTime> only = Optional.empty();
    for (int i = 0; i < words.size(); i++) {
      Optional<StampTime> time = at(i);
      if (time.isPresent() && only.isPresent() && !time.equals(only)) {
        return Optional.empty();
      }
      only = time.isPresent() ? time : only;
    }
    return only;
  }

  private Optional<StampTime> at(int i) {
    String word = words.get(i);
    int month = Months.of(word);
    if (month > 0) {
      return named(i, month);
    }
    boolean joined = word.length() > 7 && Character.isDigit(word.charAt(0));
    return joined ? numbered(i, word) : Optional.empty();
  }

  private Optional<StampTime> named(int i, int month) {
    // 3 Feb 2026 10:11:12 +0100
    Optional<LocalDate> day = Day.of(word(i + 1), month, word(i - 1));
    Optional<StampTime> mail = time(day, i + 2);
    if (mail.isPresent()) {
      return mail;
    }
    // Sep, 24 2002 4:39:25 PM +0600
    Optional<StampTime> dayLast = time(Day.of(word(i + 2), month, word(i + 1)), i + 3);
    return dayLast.isPresent() ? dayLast : asctime(i, month);
  }

  // Fri Feb 07 10:18:12 2003 -0800        Fri Sep 14 14:36:56 EDT 2018
  private Optional<StampTime> asctime(int i, int month) {
    Optional<Clock> clock = Clock.read(word(i + 2));
    if (clock.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> zoneLast = Day.of(word(i + 3), month, word(i + 1));
    if (zoneLast.isPresent()) {
      return Optional.of(time(zoneLast.get(), clock.get(), word(i + 4), word(i + 5)));
    }
    Optional<LocalDate> zoneFirst = Day.of(word(i + 4), month, word(i + 1));
    return zoneFirst.isPresent()
        ? Optional.of(time(zoneFirst.get(), clock.get(), word(i + 3), ""))
        : Optional.empty();
  }

  // 2020-06-17 16:39:24.757045452 +0000 UTC m=+349867.49        2026-02-03T10:11:12+01:00
  // 10-Feb-97 10:11:12 GMT        22/07/2002 13:55:30
  private Optional<StampTime> numbered(int i, String word) {
    int t = word.indexOf('T');
    if (t == 10 && word.charAt(4) == '-') {
      Optional<LocalDate> day = Day.joined(word.substring(0, t));
      Optional<Clock> clock = Clock.read(word.substring(t + 1));
      return day.isPresent() && clock.isPresent()
          ? Optional.of(time(day.get(), clock.get(), clock.get().rest(), ""))
          : Optional.empty();
    }
    return time(Day.joined(word), i + 1);
  }

  /** The time of day that stands at that word, and the zone behind it. */
  private Optional<StampTime> time(Optional<LocalDate> day, int at) {
    Optional<Clock> clock = day.isPresent() ? Clock.read(word(at)) : Optional.empty();
    return clock.isPresent() ? Optional.of(time(day.get(), clock.get(), at + 1)) : Optional.empty();
  }

  private StampTime time(LocalDate day, Clock clock, int behind) {
    Optional<Clock> half = clock.inHalf(word(behind));
    if (half.isPresent()) {
      return time(day, half.get(), word(behind + 1), word(behind + 2));
    }
    return clock.rest().isEmpty()
        ? time(day, clock, word(behind), word(behind + 1))
        : time(day, clock, clock.rest(), "");
  }

  private static StampTime time(LocalDate day, Clock clock, String zone, String next) {
    Optional<ZoneOffset> offset = Zones.offset(zone, next);
    ZoneOffset known = offset.orElse(ZoneOffset.UTC);
    boolean certain = offset.isPresent() || zone.equals("-0000");
    return new StampTime(day.atTime(clock.time()).toInstant(known), offset, certain);
  }

  private String word(int i) {
    return i >= 0 && i < words.size() ? words.get(i) : "";
  }
}
