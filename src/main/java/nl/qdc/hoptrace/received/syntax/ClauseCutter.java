package nl.qdc.hoptrace.received.syntax;

import nl.qdc.hoptrace.received.syntax.Clauses.Clause;
import nl.qdc.hoptrace.received.syntax.Token.Kind;
import org.jspecify.annotations.Nullable;

/** Cuts tokens at their clause words, in one pass. */
final class ClauseCutter {

  private static final int NONE = -1;

  private final String field;
  private final Tokens tokens;
  private final int lastSemicolon;
  private final Parts parts = new Parts();
  private @Nullable Clause current;
  private int currentStart;
  private int by = NONE;
  private int byCount;
  private int withCount;
  private int firstSemicolon = NONE;

  /** Where the date begins, as far as is known: a {@code by} behind the last semicolon moves it. */
  private int dateAt;

  ClauseCutter(String field, Tokens tokens) {
    this.field = field;
    this.tokens = tokens;
    this.lastSemicolon = lastSemicolon(tokens);
    this.dateAt = lastSemicolon == NONE ? tokens.size() : lastSemicolon;
  }

  private static int lastSemicolon(Tokens tokens) {
    for (int i = tokens.size() - 1; i > 0; i--) {
      if (tokens.get(i).is(Kind.SEMICOLON)) {
        return i;
      }
    }
    return NONE;
  }

  Clauses clauses() {
    for (int i = 0; i < tokens.size(); i++) {
      take(i, tokens.get(i));
    }
    endClause(dateAt);
    int size = tokens.size();
    int headEnd = by == NONE ? dateAt : by;
    boolean hasFrom = size > 0 && tokens.get(0).isWord("from");
    return new Clauses(
        field,
        hasFrom,
        tokens.between(hasFrom ? Math.min(1, headEnd) : 0, headEnd),
        parts,
        byCount,
        withCount,
        tokens.between(0, dateAt).only(Kind.COMMENT),
        serverNotes(),
        tailStart(),
        tokens.between(Math.min(dateAt + 1, size), size));
  }

  /**
   * All {@code by} and {@code with} count, also those behind the last semicolon: not every server
   * writes one, and a client may type it.
   */
  private void take(int i, Token token) {
    Clause clause = clause(token);
    if (clause == Clause.BY && byCount++ == 0) {
      by = i;
      dateAt = lastSemicolon > i ? lastSemicolon : tokens.size();
    }
    if (by == NONE) {
      return;
    }
    if (clause == null) {
      firstSemicolon = firstSemicolon == NONE && token.is(Kind.SEMICOLON) ? i : firstSemicolon;
      return;
    }
    withCount += clause == Clause.WITH ? 1 : 0;
    if (i < dateAt) {
      endClause(i);
      current = clause;
      currentStart = i + 1;
    }
  }

  private void endClause(int end) {
    if (current != null) {
      parts.add(current, tokens.between(currentStart, end));
    }
  }

  private Tokens serverNotes() {
    Tokens by = parts.part(Clause.BY);
    int end = 0;
    while (end < by.size() && !Clauses.notesEnvelope(by.get(end))) {
      end++;
    }
    return by.between(0, end).only(Kind.COMMENT);
  }

  /** A client that types a semicolon must not choose which date is read: all are looked at. */
  private int tailStart() {
    int at = firstSemicolon != NONE ? firstSemicolon : by != NONE ? by : lastSemicolon;
    return at == NONE ? 0 : tokens.get(at).end();
  }

  private static @Nullable Clause clause(Token token) {
    return switch (token.is(Kind.WORD) ? token.length() : 0) {
      case 2 -> either(token, Clause.BY, Clause.ID);
      case 3 -> either(token, Clause.VIA, Clause.FOR);
      case 4 -> either(token, Clause.WITH, Clause.WITH);
      default -> null;
    };
  }

  private static @Nullable Clause either(Token token, Clause one, Clause other) {
    return token.isWord(one.word()) ? one : token.isWord(other.word()) ? other : null;
  }
}
