package nl.qdc.hoptrace.input.paste;

/**
 * A line of a text under repair.
 *
 * @param number its number in the input, 1 for the first
 * @param text the line without its end
 */
record Line(int number, String text) {

  Line with(String other) {
    return new Line(number, other);
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /** Whether it carries on the line above (RFC 5322 §2.2.3). */
  boolean isFolded() {
    return !text.isEmpty() && (text.charAt(0) == ' ' || text.charAt(0) == '\t') && !isBlank();
  }
}
