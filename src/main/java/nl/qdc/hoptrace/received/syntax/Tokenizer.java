package nl.qdc.hoptrace.received.syntax;

import java.util.ArrayList;
import java.util.List;
import nl.qdc.hoptrace.received.syntax.Token.Kind;

/** Cuts a field into tokens in one pass, without recursion, however deep its brackets nest. */
public final class Tokenizer {

  /** How far a bracket, angle bracket or quoted string may reach; keeps the pass linear. */
  private static final int LONGEST = 2048;

  private final String text;
  private final List<Token> tokens = new ArrayList<>(24);
  private int at;

  private Tokenizer(String text) {
    this.text = text;
  }

  /**
   * The tokens of a field value.
   *
   * @return the tokens; empty when a comment does not end or ends twice: then nobody can tell whose
   *     text is whose
   */
  public static List<Token> tokens(String value) {
    Tokenizer tokenizer = new Tokenizer(value);
    return tokenizer.run() ? tokenizer.tokens : List.of();
  }

  private boolean run() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isBlank(c)) {
        at++;
      } else if (c == ';') {
        add(Kind.SEMICOLON, at, ++at);
      } else if (c == ')' || (c == '(' && !comment())) {
        return false;
      } else if (c != '(' && !delimited(c)) {
        word();
      }
    }
    return true;
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
  private boolean delimited(char open) {
    int close =
        switch (open) {
          case '[' -> closing('[', ']');
          case '<' -> closing('<', '>');
          case '"' -> closingQuote();
          default -> -1;
        };
    if (close < 0) {
      return false;
    }
    int start = at + 1;
    at = close + 1;
    add(open == '[' ? Kind.BRACKET : open == '<' ? Kind.ANGLE : Kind.QUOTED, start, close);
    return true;
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
    return isBlank(c) || c == '(' || c == ')' || c == ';' || c == '[' || c == '<';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
  }

  private void add(Kind kind, int start, int end) {
    tokens.add(new Token(kind, text.substring(start, end), at));
  }
}
