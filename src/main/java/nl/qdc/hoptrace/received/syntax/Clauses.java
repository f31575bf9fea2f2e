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
 * @param lastBy what stands behind the last {@code by}
 * @param byCount how many {@code by} stand at depth 0
 * @param withCount how many {@code with} stand behind {@code by}
 * @param tail what stands behind the first semicolon after {@code by}, or behind {@code by} when
 *     there is none
 * @param behindDate what stands behind the last semicolon
 */
public record Clauses(
    boolean hasFrom,
    List<Token> head,
    Map<Clause, List<Token>> parts,
    List<Token> lastBy,
    int byCount,
    int withCount,
    String tail,
    List<Token> behindDate) {

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

    private static Optional<Clause> of(Token token) {
      if (!token.is(Kind.WORD) || token.text().length() > 4) {
        return Optional.empty();
      }
      return switch (token.text().length()) {
        case 2 -> either(token, BY, ID);
        case 3 -> either(token, VIA, FOR);
        default -> either(token, WITH, WITH);
      };
    }

    private static Optional<Clause> either(Token token, Clause one, Clause other) {
      if (token.isWord(one.name())) {
        return Optional.of(one);
      }
      return token.isWord(other.name()) ? Optional.of(other) : Optional.empty();
    }
  }

  /** Cuts the tokens of a field. */
  public static Clauses of(String value, List<Token> tokens) {
    boolean hasFrom = !tokens.isEmpty() && tokens.get(0).isWord("from");
    int by = firstBy(tokens);
    int from = by < tokens.size() ? by : 0;
    int dateAt = lastSemicolon(tokens, from);
    int headEnd = Math.min(by, dateAt);
    Map<Clause, List<Token>> parts = new EnumMap<>(Clause.class);
    List<Token> lastBy = cut(tokens.subList(headEnd, dateAt), parts);
    return new Clauses(
        hasFrom,
        tokens.subList(hasFrom ? Math.min(1, headEnd) : 0, headEnd),
        parts,
        lastBy,
        count(tokens, 0, Clause.BY),
        count(tokens, headEnd, Clause.WITH),
        value.substring(tailStart(tokens, from)),
        tokens.subList(Math.min(dateAt + 1, tokens.size()), tokens.size()));
  }

  /** The tokens of a clause without its word; none when the clause is absent. */
  public List<Token> part(Clause clause) {
    return parts.getOrDefault(clause, List.of());
  }

  /** The first word, address or bracket of a clause. */
  public Optional<String> firstText(Clause clause) {
    for (Token token : part(clause)) {
      if (!token.is(Kind.COMMENT)) {
        return Optional.of(token.text());
      }
    }
    return Optional.empty();
  }

  /** The comments at depth 1 before and in the clauses, without their brackets. */
  public List<String> comments() {
    List<String> comments = new ArrayList<>(4);
    addComments(head, comments);
    for (List<Token> part : parts.values()) {
      addComments(part, comments);
    }
    return comments;
  }

  /** Adds the comments among the tokens. */
  public static void addComments(List<Token> tokens, List<String> comments) {
    for (Token token : tokens) {
      if (token.is(Kind.COMMENT)) {
        comments.add(token.text());
      }
    }
  }

  private static List<Token> cut(List<Token> tokens, Map<Clause, List<Token>> parts) {
    List<Token> current = new ArrayList<>(4);
    List<Token> lastBy = List.of();
    for (Token token : tokens) {
      Optional<Clause> clause = Clause.of(token);
      if (clause.isPresent()) {
        current = new ArrayList<>(4);
        parts.putIfAbsent(clause.get(), current);
        lastBy = clause.get() == Clause.BY ? current : lastBy;
      } else {
        current.add(token);
      }
    }
    return lastBy;
  }

  /** Also behind the last semicolon: not every server writes one, and a client may type it. */
  private static int count(List<Token> tokens, int from, Clause clause) {
    int count = 0;
    for (int i = from; i < tokens.size(); i++) {
      count += tokens.get(i).isWord(clause.name()) ? 1 : 0;
    }
    return count;
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

  /**
   * A client that types a semicolon must not choose which date is read: all of them are looked at.
   */
  private static int tailStart(List<Token> tokens, int after) {
    for (int i = after + 1; i < tokens.size(); i++) {
      if (tokens.get(i).is(Kind.SEMICOLON)) {
        return tokens.get(i).end();
      }
    }
    return after < tokens.size() ? tokens.get(after).end() : 0;
  }
}
