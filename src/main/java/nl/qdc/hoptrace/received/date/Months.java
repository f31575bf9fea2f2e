package nl.qdc.hoptrace.received.date;

/** Month names and plain numbers of a date. */
final class Months {

  private static final String[] NAMES = {
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december"
  };

  private Months() {}

  /** 1 to 12 for an English month name, whole or of three letters; 0 for anything else. */
  static int of(String word) {
    int length = word.length();
    if (length < 3 || length > 9) {
      return 0;
    }
    int letter = word.charAt(0) | 32;
    for (int i = 0; i < NAMES.length; i++) {
      boolean shape = length == 3 || length == NAMES[i].length();
      if (letter == NAMES[i].charAt(0)
          && shape
          && NAMES[i].regionMatches(true, 0, word, 0, length)) {
        return i + 1;
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
