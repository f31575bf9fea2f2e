package nl.qdc.hoptrace.received.syntax;

/**
 * A piece of a field at depth 0.
 *
 * @param kind what it is
 * @param text its text, without the delimiters of its kind
 * @param end the offset in the field just behind it
 */
public record Token(Kind kind, String text, int end) {

  /** The kinds of token. */
  public enum Kind {
    /** A run of characters up to a blank or delimiter. */
    WORD,
    /** {@code (…)}, nested comments included (RFC 5322 §3.2.2). */
    COMMENT,
    /** {@code […]}. */
    BRACKET,
    /** {@code <…>}. */
    ANGLE,
    /** {@code "…"}. */
    QUOTED,
    /** {@code ;}. */
    SEMICOLON
  }

  /** Whether this is a token of that kind. */
  public boolean is(Kind wanted) {
    return kind == wanted;
  }

  /** Whether this is that word, in any case. */
  public boolean isWord(String word) {
    return kind == Kind.WORD && text.length() == word.length() && Words.startsWith(text, word);
  }

  /** The text as it stood in the field, but for angle brackets and quotes. */
  public String written() {
    return kind == Kind.BRACKET ? "[" + text + "]" : text;
  }
}
