package nl.qdc.hoptrace.report.json;

/** Text that stands in JSON as it is: printable ASCII without the signs that JSON escapes. */
final class Plain {

  private static final boolean[] SIGNS = new boolean[256];

  static {
    for (int sign = ' '; sign <= '~'; sign++) {
      SIGNS[sign] = "\"\\?".indexOf(sign) < 0;
    }
  }

  private Plain() {}

  /**
   * Whether a text is so.
   *
   * @param text in ISO 8859-1; a question mark may stand for what that does not have
   */
  static boolean is(byte[] text) {
    for (byte sign : text) {
      if (!SIGNS[sign & 0xff]) {
        return false;
      }
    }
    return true;
  }
}
