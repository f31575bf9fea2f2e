package nl.qdc.hoptrace.received.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.received.client.FromClause;
import nl.qdc.hoptrace.received.syntax.Clauses;
import nl.qdc.hoptrace.received.syntax.Clauses.Clause;
import nl.qdc.hoptrace.received.syntax.Token;
import nl.qdc.hoptrace.received.syntax.Token.Kind;
import nl.qdc.hoptrace.received.syntax.Tokens;

/** The lesser clauses, and what is left when all are read. */
public final class Particulars {

  private static final Clause[] ONE_WORD = {Clause.BY, Clause.VIA, Clause.ID, Clause.FOR};

  private Particulars() {}

  /** The queue id; Courier writes it behind the date. */
  public static Optional<String> id(Clauses clauses) {
    return plain(in(clauses, Clause.ID, "id"));
  }

  /** The {@code for} clause. */
  public static Optional<String> recipient(Clauses clauses) {
    Optional<String> text = in(clauses, Clause.FOR, "for");
    return text.isPresent() && text.get().indexOf('@') > 0 ? plain(text) : Optional.empty();
  }

  private static Optional<String> in(Clauses clauses, Clause clause, String word) {
    Optional<String> text = clauses.firstText(clause);
    return text.isPresent() ? text : behindDate(clauses, word);
  }

  private static Optional<String> behindDate(Clauses clauses, String word) {
    Tokens tokens = clauses.behindDate();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).isWord(word)) {
        return Optional.of(tokens.get(i + 1).text());
      }
    }
    return Optional.empty();
  }

  /** {@code for <<u@x.example>>}. */
  private static Optional<String> plain(Optional<String> given) {
    String text = given.orElse("");
    boolean angled = text.length() > 1 && text.startsWith("<") && text.endsWith(">");
    return angled ? Optional.of(text.substring(1, text.length() - 1)) : given;
  }

  /** The second and later words of a clause that has one, and those beside the client's. */
  public static List<String> leftover(Clauses clauses, FromClause from) {
    List<String> leftover = new ArrayList<>(from.leftover());
    for (Clause clause : ONE_WORD) {
      Tokens tokens = clauses.part(clause);
      boolean first = true;
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        if ((clause == Clause.ID || clause == Clause.FOR)
            && isNoted(token)
            && i + 1 < tokens.size()) {
          i++;
        } else if (!first && !isRead(token, clause)) {
          leftover.add(token.written());
        }
        first &= token.is(Kind.COMMENT);
      }
    }
    return leftover;
  }

  /** Words that say what the next one is; {@link EnvelopeFrom} and {@link TlsReader} read it. */
  private static boolean isNoted(Token token) {
    return token.isWord("envelope-from")
        || token.isWord("from")
        || token.isWord("sender:")
        || token.isWord("tls");
  }

  private static boolean isRead(Token token, Clause clause) {
    boolean address = clause == Clause.BY && token.is(Kind.BRACKET);
    return address
        || token.is(Kind.COMMENT)
        || token.is(Kind.SEMICOLON)
        || token.text().equals(",");
  }
}
