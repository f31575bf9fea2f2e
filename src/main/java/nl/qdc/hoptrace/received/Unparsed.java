package nl.qdc.hoptrace.received;

/**
 * A Received field that can't be read as one server's stamp. Nothing in it is believed.
 *
 * @param reason why not
 */
public record Unparsed(Reason reason) implements Received {

  /** Why a field can't be read. */
  public enum Reason {
    /** It is not of any known form. */
    NOT_A_STAMP("it has no form that a mail server is known to write"),
    /** A HELO with blanks can type a second {@code by}. */
    TWO_BY("it has two 'by', and a client can type one of them"),
    /** A bracket, comment or quoted string that does not end. */
    UNBALANCED("its brackets don't match"),
    /** Two addresses stand where the peer's should. */
    TWO_PEERS("it shows two addresses where the peer's should stand"),
    /** The text of a HELO label runs on into other parts. */
    OPEN_LABEL("the text that the client typed can't be told from the server's"),
    /** A {@code by} and an address within a comment, quotes or brackets. */
    HIDDEN_BY("a 'by' and an address stand within brackets or quotes that a client may have typed"),
    /** Two {@code with}: one of them may have been typed. */
    TWO_WITH("it has two 'with', and a client can type one of them"),
    /** The field is longer than what is read. */
    LIMIT("it is longer than the limit of 64 KiB");

    private final String text;

    Reason(String text) {
      this.text = text;
    }

    /** The reason as the end of a sentence. */
    public String text() {
      return text;
    }
  }
}
