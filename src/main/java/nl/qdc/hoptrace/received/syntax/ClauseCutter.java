package nl.qdc.hoptrace.received.syntax;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.qdc.hoptrace.received.syntax.Clauses.Clause;
import nl.qdc.hoptrace.received.syntax.Token.Kind;

/** Cuts tokens at their clause words, in one pass to find them and one to cut. */
final class ClauseCutter {

  private static final int NONE = -1;

  private final String value;
  private final List<Token> tokens;
  private final List<String> comments = new ArrayList<>(4);
  private final Map<Clause, List<Token>> parts = new EnumMap<>(Clause.class);
  private List<Token> lastBy = List.of();
  private int by = NONE;
  private int byCount;
  private int withCount;
  private boolean recipientFirst;
  private int firstSemicolon = NONE;
  private int lastSemicolon = NONE;

  ClauseCutter(String value, List<Token> tokens) {
    this.value = value;
    this.tokens = tokens;
    for (int i = 0; i < tokens.size(); i++) {
      note(i, tokens.get(i));
    }
  }

  /**
   * All {@code by} and {@code with} count, also those behind the last semicolon: not every server
   * writes one, and a client may type it.
   */
  private void note(int i, Token token) {
    if (token.isWord("by")) {
      by = byCount++ == 0 ? i : by;
    } else if (by != NONE && token.isWord("with")) {
      withCount++;
    } else if (i > 0 && token.is(Kind.SEMICOLON)) {
      firstSemicolon = by != NONE && firstSemicolon == NONE ? i : firstSemicolon;
      lastSemicolon = i;
    }
  }

  Clauses clauses() {
    int size = tokens.size();
    boolean hasFrom = size > 0 && tokens.get(0).isWord("from");
    int dateAt = lastSemicolon > by ? lastSemicolon : size;
    int headEnd = by == NONE ? dateAt : by;
    List<Token> head = tokens.subList(hasFrom ? Math.min(1, headEnd) : 0, headEnd);
    addComments(head);
    cut(headEnd, dateAt);
    return new Clauses(
        hasFrom,
        head,
        parts,
        lastBy,
        byCount,
        withCount,
        recipientFirst,
        comments,
        value.substring(tailStart()),
        tokens.subList(Math.min(dateAt + 1, size), size));
  }

  private void cut(int from, int to) {
    List<Token> current = new ArrayList<>(4);
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      Optional<Clause> clause = clause(token);
      if (clause.isPresent()) {
        current = new ArrayList<>(4);
        recipientFirst |= clause.get() == Clause.WITH && parts.containsKey(Clause.FOR);
        parts.putIfAbsent(clause.get(), current);
        lastBy = clause.get() == Clause.BY ? current : lastBy;
      } else {
        current.add(token);
        if (token.is(Kind.COMMENT)) {
          comments.add(token.text());
        }
      }
    }
  }

  private void addComments(List<Token> head) {
    for (Token token : head) {
      if (token.is(Kind.COMMENT)) {
        comments.add(token.text());
      }
    }
  }

  /** A client that types a semicolon must not choose which date is read: all are looked at. */
  private int tailStart() {
    int at = firstSemicolon != NONE ? firstSemicolon : by != NONE ? by : lastSemicolon;
    return at == NONE ? 0 : tokens.get(at).end();
  }

  private static Optional<Clause> clause(Token token) {
    if (!token.is(Kind.WORD)) {
      return Optional.empty();
    }
    return switch (token.text().length()) {
      case 2 -> either(token, Clause.BY, Clause.ID);
      case 3 -> either(token, Clause.VIA, Clause.FOR);
      case 4 -> either(token, Clause.WITH, Clause.WITH);
      default -> Optional.empty();
    };
  }

  private static Optional<Clause> either(Token token, Clause one, Clause other) {
    if (token.isWord(one.name())) {
      return Optional.of(one);
    }
    return token.isWord(other.name()) ? Optional.of(other) : Optional.empty();
  }
}
