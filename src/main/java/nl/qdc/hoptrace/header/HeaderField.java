package nl.qdc.hoptrace.header;

/**
 * One header field (RFC 5322 §2.2).
 *
 * @param title the name, without blanks before the colon
 * @param raw the whole field as it stands in the message, folds included, without the last line end
 * @param body what stands behind the colon
 * @param line the line of the message that the field begins on, 1 for the first
 * @param cut whether the field was longer than {@link Limits#FIELD_BYTES} and its end was not kept
 */
public record HeaderField(FieldName title, RawText raw, FieldBody body, int line, boolean cut) {

  /** The name as written. */
  public String name() {
    return title.written();
  }

  /** The name in lower case. */
  public String key() {
    return title.key();
  }

  /** Which of the names that mails are asked for it has. */
  public KnownName known() {
    return title.known();
  }

  /** Whether this field has that name. */
  public boolean is(KnownName other) {
    return title.known() == other;
  }

  /** Whether this field has that name, in any case. */
  public boolean is(String other) {
    return name().length() == other.length() && name().equalsIgnoreCase(other);
  }

  /** The value, unfolded, without blanks around it. */
  public String value() {
    return body.toString();
  }

  /** The same field on another line. */
  public HeaderField at(int otherLine) {
    return new HeaderField(title, raw, body, otherLine, cut);
  }
}
