package nl.qdc.hoptrace.received.date;

import java.util.Optional;
import nl.qdc.hoptrace.received.StampTime;

/**
 * The date that ends a field behind its last semicolon, in the form that nearly every server
 * writes: {@code ; Tue, 3 Feb 2026 10:11:12 +0100 (CET)}. It has no word that could be a part of
 * the stamp, so nothing else need look there.
 *
 * @param start where it begins; the end of the field when there is none
 * @param time what it says
 */
public record EndDate(int start, Optional<StampTime> time) {

  /**
   * Looks for it.
   *
   * @param field the field in ISO-8859-1
   */
  public static EndDate of(byte[] field) {
    int start = field.length;
    while (start > 0 && field[start - 1] != ';') {
      start--;
    }
    Optional<StampTime> time = start > 0 ? UsualDate.readLast(field, start) : Optional.empty();
    return new EndDate(time.isPresent() ? start : field.length, time);
  }
}
