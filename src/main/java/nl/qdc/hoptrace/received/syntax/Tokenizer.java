package nl.qdc.hoptrace.received.syntax;

import java.util.ArrayList;
import java.util.List;
import nl.qdc.hoptrace.received.syntax.Token.Kind;

/** Cuts a field into tokens in one pass, without recursion, however deep its brackets nest. */
public final class Tokenizer {

  /** How far a bracket, angle bracket or quoted string may reach; keeps the pass linear. */
  private static final int LONGEST = 2048;

  /** How many of them may lack an end before the whole field is refused. */
  private static final int MOST_OPEN = 64;

  private static final boolean[] ENDS_WORD = new boolean['[' + 1];

  static {
    for (char c : " \t\r\n();[<".toCharArray()) {
      ENDS_WORD[c] = true;
    }
  }

  private final String text;
  private final List<Token> tokens = new ArrayList<>(24);
  private int at;
  private int open;

  private Tokenizer(String text) {
    this.text = text;
  }

  /**
   * The tokens of a field value.
   *
   * @return the tokens; empty when a comment does not end or ends twice, or too many brackets do
   *     not end: then nobody can tell whose text is whose
   */
  public static List<Token> tokens(String value) {
    Tokenizer tokenizer = new Tokenizer(value);
    return tokenizer.run() ? tokenizer.tokens : List.of();
  }

  private boolean run() {
    while (at < text.length() && open <= MOST_OPEN) {
      char c = text.charAt(at);
      if (Words.isBlank(c)) {
        at++;
      } else if (c == ')' || (c == '(' && !comment())) {
        return false;
      } else if (c != '(') {
        other(c);
      }
    }
    return open <= MOST_OPEN;
  }

  private void other(char c) {
    switch (c) {
      case ';' -> add(Kind.SEMICOLON, at, ++at);
      case '[' -> delimited(Kind.BRACKET, closing('[', ']'));
      case '<' -> delimited(Kind.ANGLE, closing('<', '>'));
      case '"' -> delimited(Kind.QUOTED, closingQuote());
      default -> word();
    }
  }

  private boolean comment() {
    int start = at;
    int depth = 0;
    for (int i = at; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '\\' -> i++;
        case '(' -> depth++;
        case ')' -> depth--;
        default -> {}
      }
      if (depth == 0) {
        at = i + 1;
        add(Kind.COMMENT, start + 1, i);
        return true;
      }
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
      add(kind, start, close);
    }
  }

  private int closing(char open, char close) {
    int depth = 0;
    for (int i = at; i < reach(); i++) {
      char c = text.charAt(i);
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
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == '"') {
        return i;
      }
    }
    return -1;
  }

  private int reach() {
    return Math.min(text.length(), at + LONGEST);
  }

  private void word() {
    int start = at++;
    while (at < text.length() && !endsWord(text.charAt(at))) {
      at++;
    }
    add(Kind.WORD, start, at);
  }

  private static boolean endsWord(char c) {
    return c < ENDS_WORD.length && ENDS_WORD[c];
  }

  private void add(Kind kind, int start, int end) {
    tokens.add(new Token(kind, text.substring(start, end), at));
  }
}
