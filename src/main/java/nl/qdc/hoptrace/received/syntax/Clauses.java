package nl.qdc.hoptrace.received.syntax;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.qdc.hoptrace.received.syntax.Token.Kind;

/**
 * A field cut at its clause words (RFC 5321 §4.4). Words of the {@code from} clause are the
 * client's, who may type blanks and clause words in HELO; so {@code with}, {@code id}, {@code for}
 * and {@code via} count only behind {@code by}, and there must be exactly one {@code by}.
 *
 * @param hasFrom whether it begins with {@code from}
 * @param head what stands before {@code by}, without the word {@code from}
 * @param parts the clauses behind, by their first word; the first of a kind counts
 * @param byCount how many {@code by} stand at depth 0
 * @param withCount how many {@code with} stand behind {@code by}
 * @param tail what stands behind the last semicolon, or behind {@code by} when there is none
 */
public record Clauses(
    boolean hasFrom,
    List<Token> head,
    Map<Clause, List<Token>> parts,
    int byCount,
    int withCount,
    String tail) {

  /** The clauses behind {@code from}. */
  public enum Clause {
    /** The stamp's writer. */
    BY,
    /** The link. */
    VIA,
    /** The protocol (RFC 3848). */
    WITH,
    /** The queue id. */
    ID,
    /** The recipient. */
    FOR;

    private static final Clause[] ALL = values();

    private static Optional<Clause> of(Token token) {
      for (Clause clause : ALL) {
        if (token.isWord(clause.name())) {
          return Optional.of(clause);
        }
      }
      return Optional.empty();
    }
  }

  /** Cuts the tokens of a field. */
  public static Clauses of(String value, List<Token> tokens) {
    boolean hasFrom = !tokens.isEmpty() && tokens.get(0).isWord("from");
    int by = firstBy(tokens);
    int dateAt = lastSemicolon(tokens, by < tokens.size() ? by : 0);
    int headEnd = Math.min(by, dateAt);
    List<Token> head = tokens.subList(hasFrom ? 1 : 0, headEnd);
    String tail = value.substring(tailStart(tokens, by, dateAt));
    Map<Clause, List<Token>> parts = new EnumMap<>(Clause.class);
    int withs = cut(tokens.subList(headEnd, dateAt), parts);
    return new Clauses(hasFrom, head, parts, count(tokens, "by"), withs, tail);
  }

  /** The tokens of a clause without its word; none when the clause is absent. */
  public List<Token> part(Clause clause) {
    return parts.getOrDefault(clause, List.of());
  }

  /** The first word, address or bracket of a clause. */
  public Optional<String> firstText(Clause clause) {
    return part(clause).stream().filter(t -> !t.is(Kind.COMMENT)).map(Token::text).findFirst();
  }

  /** Cuts at the clause words; returns how often {@code with} occurs. */
  private static int cut(List<Token> tokens, Map<Clause, List<Token>> parts) {
    List<Token> current = new ArrayList<>();
    int withs = 0;
    for (Token token : tokens) {
      Optional<Clause> clause = Clause.of(token);
      if (clause.isPresent()) {
        current = new ArrayList<>();
        parts.putIfAbsent(clause.get(), current);
        withs += clause.get() == Clause.WITH ? 1 : 0;
      } else {
        current.add(token);
      }
    }
    return withs;
  }

  private static int firstBy(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).isWord("by")) {
        return i;
      }
    }
    return tokens.size();
  }

  private static int lastSemicolon(List<Token> tokens, int after) {
    for (int i = tokens.size() - 1; i > after; i--) {
      if (tokens.get(i).is(Kind.SEMICOLON)) {
        return i;
      }
    }
    return tokens.size();
  }

  private static int tailStart(List<Token> tokens, int by, int dateAt) {
    if (dateAt < tokens.size()) {
      return tokens.get(dateAt).end();
    }
    int last = Math.min(by, tokens.size() - 1);
    return last < 0 ? 0 : tokens.get(last).end();
  }

  private static int count(List<Token> tokens, String word) {
    return (int) tokens.stream().filter(token -> token.isWord(word)).count();
  }
}
