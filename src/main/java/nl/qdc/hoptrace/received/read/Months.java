package nl.qdc.hoptrace.received.read;

/** Month names and plain numbers of a date. */
final class Months {

  private static final String NAMES = "janfebmaraprmayjunjulaugsepoctnovdec";

  private Months() {}

  /** 1 to 12 for an English month name of three letters; 0 for anything else. */
  static int of(String word) {
    if (word.length() != 3) {
      return 0;
    }
    for (int i = 0; i < NAMES.length(); i += 3) {
      if (word.regionMatches(true, 0, NAMES, i, 3)) {
        return i / 3 + 1;
      }
    }
    return 0;
  }

  /** The value of one to four decimal digits; -1 for anything else. */
  static int number(String digits) {
    if (digits.isEmpty() || digits.length() > 4) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }
}
