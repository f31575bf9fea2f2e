package nl.qdc.hoptrace.received.syntax;

import org.jspecify.annotations.Nullable;

/** A piece of a field at depth 0. */
public final class Token {

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

  private final String field;
  private final Kind kind;
  private final int start;
  private final int end;
  private final int characters;

  /** Made when first asked for: of half the tokens it never is. */
  private @Nullable String text;

  /**
   * A token.
   *
   * @param field the field that it is a piece of
   * @param kind what it is
   * @param start where its text starts
   * @param end where its text ends
   * @param characters the {@link Characters} that occur in the text
   */
  Token(String field, Kind kind, int start, int end, int characters) {
    this.field = field;
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.characters = characters;
  }

  /** Its text, without the delimiters of its kind. */
  public String text() {
    String known = text;
    if (known == null) {
      known = field.substring(start, end);
      text = known;
    }
    return known;
  }

  /** The length of the text. */
  public int length() {
    return end - start;
  }

  /** The offset in the field just behind it. */
  public int end() {
    return kind == Kind.WORD || kind == Kind.SEMICOLON ? end : end + 1;
  }

  /** Whether this is a token of that kind. */
  public boolean is(Kind wanted) {
    return kind == wanted;
  }

  /** Whether the text holds any of these {@link Characters}. */
  public boolean has(int wanted) {
    return (characters & wanted) != 0;
  }

  /** Whether this is that word, in any case. */
  public boolean isWord(String word) {
    return kind == Kind.WORD && end - start == word.length() && startsWith(word);
  }

  /** Whether the text begins so, in any case. */
  public boolean startsWith(String prefix) {
    return end - start >= prefix.length() && Words.isAt(field, start, prefix);
  }

  /** The text as it stood in the field, but for angle brackets and quotes. */
  public String written() {
    return kind == Kind.BRACKET ? "[" + text() + "]" : text();
  }
}
