package nl.qdc.hoptrace.header;

/**
 * One header field (RFC 5322 §2.2).
 *
 * @param name the name as written, without blanks before the colon
 * @param raw the whole field as it stands in the message, folds included, without the last line end
 * @param bodyOffset where in {@code raw} the value begins
 * @param line the line of the message that the field begins on, 1 for the first
 * @param cut whether the field was longer than {@link Limits#FIELD_BYTES} and its end was not kept
 */
public record HeaderField(String name, RawText raw, int bodyOffset, int line, boolean cut) {

  /** Whether this field has that name; names have no case (RFC 5322 §1.2.2). */
  public boolean is(String other) {
    return name.equalsIgnoreCase(other);
  }

  /**
   * The value, unfolded (RFC 5322 §2.2.3): line ends before a blank are dropped, the blank stays.
   * So an address split by a fold stays split. Blanks around the value are dropped.
   */
  public String value() {
    String text = raw.toString();
    int from = text.length() == raw.length() ? bodyOffset : text.indexOf(':') + 1;
    if (text.indexOf('\n', from) < 0) {
      return text.substring(from).strip();
    }
    StringBuilder unfolded = new StringBuilder(text.length() - from);
    for (int at = from; at < text.length(); ) {
      int lineEnd = text.indexOf('\n', at);
      int next = lineEnd < 0 ? text.length() : lineEnd + 1;
      unfolded.append(text, at, lineEnd < 0 ? next : beforeLineEnd(text, at, lineEnd));
      at = next;
    }
    return unfolded.toString().strip();
  }

  private static int beforeLineEnd(String text, int from, int lineEnd) {
    return lineEnd > from && text.charAt(lineEnd - 1) == '\r' ? lineEnd - 1 : lineEnd;
  }
}
