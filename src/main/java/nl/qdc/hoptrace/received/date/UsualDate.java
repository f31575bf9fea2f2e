package nl.qdc.hoptrace.received.date;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.qdc.hoptrace.received.StampTime;

/**
 * Reads the one form in which nearly every server writes the date, {@code Tue, 3 Feb 2026 10:11:12
 * +0100 (CET)} (RFC 5322 §3.3), at a fraction of the time that {@link DateReader} takes for any.
 */
final class UsualDate {

  private static final int[] DAYS = names("MonTueWedThuFriSatSun");
  private static final int[] MONTHS = names("JanFebMarAprMayJunJulAugSepOctNovDec");

  /** The days that each month has in every year. */
  private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private static final int FURTHEST_ZONE = 14;

  private final byte[] text;
  private int at;
  private int comments;
  private boolean onlyLetters = true;

  private UsualDate(byte[] text, int at) {
    this.text = text;
    this.at = at;
  }

  /** Each name's three letters as one number. */
  private static int[] names(String joined) {
    byte[] letters = joined.getBytes(StandardCharsets.ISO_8859_1);
    int[] names = new int[letters.length / 3];
    for (int i = 0; i < names.length; i++) {
      names[i] = three(letters, 3 * i);
    }
    return names;
  }

  private static int three(byte[] letters, int at) {
    return letters[at] << 16 | letters[at + 1] << 8 | letters[at + 2];
  }

  /** The time; empty when the text is anything but such a date, or an unusual one. */
  static Optional<StampTime> read(String text) {
    // what ISO-8859-1 does not have makes no difference to a date
    return new UsualDate(text.getBytes(StandardCharsets.ISO_8859_1), 0).read();
  }

  /**
   * The time that stands from a place to the end of a text; empty also when a comment behind it may
   * tell more than the zone's name, in letters.
   */
  static Optional<StampTime> readLast(byte[] text, int from) {
    UsualDate date = new UsualDate(text, from);
    Optional<StampTime> time = date.read();
    return date.comments < 2 && date.onlyLetters ? time : Optional.empty();
  }

  private Optional<StampTime> read() {
    skipBlanks();
    boolean right = name(DAYS) == 0 || (is(',') && isBlank());
    int day = number(1, 2);
    right &= isBlank() && day > 0;
    int month = name(MONTHS);
    right &= isBlank() && month > 0 && day <= LENGTHS[month - 1];
    int year = number(4, 4);
    right &= isBlank() && year >= Day.FIRST_YEAR;
    int hour = number(2, 2);
    right &= is(':') && hour < 24;
    int minute = number(2, 2);
    right &= is(':') && minute < 60;
    int second = number(2, 2);
    right &= isBlank() && second < 60;
    boolean east = is('+');
    right &= east || is('-');
    int zone = number(4, 4);
    right &= isEnd() && zone / 100 <= FURTHEST_ZONE && zone % 100 < 60;
    return right && hour >= 0 && minute >= 0 && second >= 0 && zone >= 0
        ? Optional.of(
            time(
                LocalDate.of(year, month, day).toEpochDay() * 86_400
                    + (hour * 60L + minute) * 60
                    + second,
                zone,
                east))
        : Optional.empty();
  }

  private static StampTime time(long localSeconds, int zone, boolean east) {
    if (zone == 0 && !east) {
      return new StampTime(Instant.ofEpochSecond(localSeconds), Optional.empty());
    }
    int minutes = zone / 100 * 60 + zone % 100;
    int offset = 60 * (east ? minutes : -minutes);
    return new StampTime(
        Instant.ofEpochSecond(localSeconds - offset),
        Optional.of(ZoneOffset.ofTotalSeconds(offset)));
  }

  /** The place among names of three letters, 1 for the first; 0 when none stands here. */
  private int name(int[] names) {
    int here = at + 3 <= text.length ? three(text, at) : 0;
    for (int i = 0; i < names.length; i++) {
      if (names[i] == here) {
        at += 3;
        return i + 1;
      }
    }
    return 0;
  }

  /** The number that stands here, -1 when it has too few digits; too many are left standing. */
  private int number(int fewest, int most) {
    int start = at;
    int end = Math.min(text.length, start + most);
    int value = 0;
    int i = start;
    while (i < end && text[i] >= '0' && text[i] <= '9') {
      value = 10 * value + text[i++] - '0';
    }
    at = i;
    return i - start < fewest ? -1 : value;
  }

  private boolean is(char wanted) {
    boolean there = at < text.length && text[at] == wanted;
    at += there ? 1 : 0;
    return there;
  }

  private boolean isBlank() {
    int start = at;
    skipBlanks();
    return at > start;
  }

  private void skipBlanks() {
    while (at < text.length && (text[at] == ' ' || text[at] == '\t')) {
      at++;
    }
  }

  /** Whether nothing follows but comments, without others in them. */
  private boolean isEnd() {
    skipBlanks();
    while (is('(')) {
      if (!isPlainComment()) {
        return false;
      }
      skipBlanks();
    }
    return at == text.length;
  }

  private boolean isPlainComment() {
    comments++;
    while (at < text.length && text[at] != '(' && text[at] != '\\') {
      byte c = text[at++];
      if (c == ')') {
        return true;
      }
      onlyLetters &= (c | 32) >= 'a' && (c | 32) <= 'z';
    }
    return false;
  }
}
