package nl.qdc.hoptrace.received.read;

/** The time of day in a date. */
final class Clock {

  private Clock() {}

  /**
   * Hour, minute and second of {@code 10:11}, {@code 10:11:12} or {@code 10:11:12.345}; empty when
   * the text is none. A leap second is the second before it.
   */
  static int[] parts(String text) {
    int dot = text.indexOf('.');
    String[] words = (dot < 0 ? text : text.substring(0, dot)).split(":", 4);
    if (words.length < 2 || words.length > 3) {
      return new int[0];
    }
    int[] parts = new int[3];
    for (int i = 0; i < words.length; i++) {
      parts[i] = words[i].length() > 2 ? -1 : Months.number(words[i]);
    }
    boolean valid = within(parts[0], 23) && within(parts[1], 59) && within(parts[2], 60);
    parts[2] = Math.min(parts[2], 59);
    return valid ? parts : new int[0];
  }

  private static boolean within(int value, int max) {
    return value >= 0 && value <= max;
  }
}
