package nl.qdc.hoptrace.received.syntax;

import java.util.Arrays;
import nl.qdc.hoptrace.received.syntax.Token.Kind;

/** Cuts a field into tokens in one pass, without recursion, however deep its brackets nest. */
public final class Tokenizer {

  /** How far a bracket, angle bracket or quoted string may reach; keeps the pass linear. */
  private static final int LONGEST = 2048;

  /** How many of them may lack an end before the whole field is refused. */
  private static final int MOST_OPEN = 64;

  private final String text;
  private final byte[] bytes;
  private final int end;
  private Token[] tokens = new Token[24];
  private int count;
  private int at;
  private int open;

  private Tokenizer(String text, byte[] bytes, int end) {
    this.text = text;
    this.bytes = bytes;
    this.end = end;
  }

  /** The tokens of a text. */
  public static Tokens tokens(String text) {
    return tokens(text, Latin1.of(text), text.length());
  }

  /**
   * The tokens of a field.
   *
   * @param field its value
   * @param bytes the same in {@link Latin1}
   * @param end where it is of no more interest: behind a semicolon, or its end
   * @return the tokens; empty when a comment does not end or ends twice, or too many brackets do
   *     not end: then nobody can tell whose text is whose
   */
  public static Tokens tokens(String field, byte[] bytes, int end) {
    Tokenizer tokenizer = new Tokenizer(field, bytes, end);
    return tokenizer.run() ? Tokens.of(tokenizer.tokens, tokenizer.count) : Tokens.NONE;
  }

  private boolean run() {
    while (at < end && open <= MOST_OPEN) {
      byte c = bytes[at];
      if ((Characters.kinds(c) & Characters.NO_WORD) == 0) {
        word();
      } else if (c == ')' || (c == '(' && !comment())) {
        return false;
      } else if (c != '(') {
        other(c);
      }
    }
    return open <= MOST_OPEN;
  }

  private void other(byte c) {
    switch (c) {
      case ';' -> add(Kind.SEMICOLON, at, ++at, 0);
      case '[' -> delimited(Kind.BRACKET, closing('[', ']'));
      case '<' -> delimited(Kind.ANGLE, closing('<', '>'));
      case '"' -> delimited(Kind.QUOTED, closingQuote());
      default -> at++; // a blank
    }
  }

  private boolean comment() {
    int start = at + 1;
    int depth = 1;
    int characters = 0;
    for (int i = start; i < end; i++) {
      int kinds = Characters.kinds(bytes[i]);
      if ((kinds & Characters.COMMENT) != 0) {
        if (bytes[i] == '\\') {
          i++;
          characters |= i < end ? Characters.kinds(bytes[i]) : 0;
        } else if (bytes[i] == '(') {
          depth++;
        } else if (--depth == 0) {
          at = i + 1;
          add(Kind.COMMENT, start, i, characters);
          return true;
        }
      }
      characters |= kinds;
    }
    return false;
  }

  /** A bracket, angle bracket or quoted string; one that does not end is part of a word. */
  private void delimited(Kind kind, int close) {
    if (close < 0) {
      open++;
      word();
    } else {
      int start = at + 1;
      at = close + 1;
      add(kind, start, close, characters(start, close));
    }
  }

  private int closing(char open, char close) {
    int depth = 0;
    for (int i = at; i < reach(); i++) {
      byte c = bytes[i];
      if (c == open) {
        depth++;
      } else if (c == close && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private int closingQuote() {
    for (int i = at + 1; i < reach(); i++) {
      if (bytes[i] == '\\') {
        i++;
      } else if (bytes[i] == '"') {
        return i;
      }
    }
    return -1;
  }

  private int reach() {
    return Math.min(end, at + LONGEST);
  }

  private int characters(int start, int end) {
    int characters = 0;
    for (int i = start; i < end; i++) {
      characters |= Characters.kinds(bytes[i]);
    }
    return characters;
  }

  private void word() {
    int start = at;
    int characters = Characters.kinds(bytes[at]) & ~Characters.END_OF_WORD;
    int i = start + 1;
    while (i < end) {
      int kinds = Characters.kinds(bytes[i]);
      if ((kinds & Characters.END_OF_WORD) != 0) {
        break;
      }
      characters |= kinds;
      i++;
    }
    at = i;
    add(Kind.WORD, start, i, characters);
  }

  private void add(Kind kind, int start, int end, int characters) {
    if (count == tokens.length) {
      tokens = Arrays.copyOf(tokens, 2 * count);
    }
    tokens[count++] = new Token(text, kind, start, end, characters);
  }
}
