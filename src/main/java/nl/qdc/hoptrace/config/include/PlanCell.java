package nl.qdc.hoptrace.config.include;

import nl.qdc.hoptrace.config.source.Scalar;

/** A cell in an export of an address plan, with the marks of a page that was meant for eyes. */
final class PlanCell {

  private static final String DASH = "\u2014";
  private static final char BULLET = '\u2022';

  private PlanCell() {}

  /** The cell without them: a dash for nothing, and bullets that show how deep a range lies. */
  static Scalar of(Scalar cell) {
    String text = cell.text();
    if (text.equals(DASH) || text.equals("&mdash;")) {
      return new Scalar("", cell.line(), cell.column());
    }
    int from = 0;
    while (from < text.length() && isBefore(text.charAt(from))) {
      from++;
    }
    return from == 0 ? cell : new Scalar(text.substring(from), cell.line(), cell.column());
  }

  private static boolean isBefore(char c) {
    return c == BULLET || Character.isWhitespace(c);
  }
}
