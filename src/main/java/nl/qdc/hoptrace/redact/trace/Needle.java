package nl.qdc.hoptrace.redact.trace;

/**
 * A text that tells of the complainant.
 *
 * @param text in lower case
 * @param whole whether it must not be a part of a longer word: it is short, or a common one
 * @param pseudonym what to put in its place
 * @param kind what kind of text it is
 */
record Needle(String text, boolean whole, String pseudonym, Kind kind) {

  /** The kinds of text. */
  enum Kind {
    /** Any other. */
    TEXT,
    /** The end of host names, which are to be replaced whole. */
    HOST,
    /** A name that records have without meaning him: a day or month, a label of a domain. */
    ALSO_IN_RECORDS
  }

  private static final int LONG = 5;

  static Needle of(String text, String pseudonym) {
    return new Needle(text, text.length() < LONG, pseudonym, Kind.TEXT);
  }

  boolean isLong() {
    return !whole && text.length() > LONG;
  }

  /** Whether it stands there; only what is not a letter or digit bounds a word. */
  boolean isAt(int at, CharSequence lower) {
    int end = at + text.length();
    if (end > lower.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (lower.charAt(at + i) != text.charAt(i)) {
        return false;
      }
    }
    return !whole || isBounded(at, end, lower);
  }

  boolean isIn(String lower) {
    for (int at = lower.indexOf(text); at >= 0; at = lower.indexOf(text, at + 1)) {
      if (!whole || isBounded(at, at + text.length(), lower)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBounded(int start, int end, CharSequence lower) {
    return (start == 0 || !Character.isLetterOrDigit(lower.charAt(start - 1)))
        && (end == lower.length() || !Character.isLetterOrDigit(lower.charAt(end)));
  }
}
