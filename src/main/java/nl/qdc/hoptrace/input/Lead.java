package nl.qdc.hoptrace.input;

/** What pasting and saving leave in front of a header section: a byte order mark, blank lines. */
final class Lead {

  private Lead() {}

  /** Bytes before the first line that is not blank. */
  static int length(byte[] bytes, int length) {
    int start = mark(bytes, length);
    for (int i = start; i < length && isBlank(bytes[i]); i++) {
      if (bytes[i] == '\n') {
        start = i + 1;
      }
    }
    return start;
  }

  /** Bytes of the UTF-8 byte order mark: 3 or 0. */
  static int mark(byte[] bytes, int length) {
    boolean marked =
        length >= 3
            && bytes[0] == (byte) 0xef
            && bytes[1] == (byte) 0xbb
            && bytes[2] == (byte) 0xbf;
    return marked ? 3 : 0;
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }
}
