package nl.qdc.hoptrace.received.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.qdc.hoptrace.received.Peer;
import nl.qdc.hoptrace.received.syntax.Clauses;
import nl.qdc.hoptrace.received.syntax.Clauses.Clause;
import nl.qdc.hoptrace.received.syntax.Token;
import nl.qdc.hoptrace.received.syntax.Token.Kind;

/** The marks of a message that a process on the server itself handed in. */
final class LocalMarks {

  private static final String USERID = "from userid ";

  private LocalMarks() {}

  static boolean isLocal(Clauses clauses, FromClause from) {
    return userId(clauses).isPresent()
        || localUser(clauses).isPresent()
        || from.slots().equalsIgnoreCase("mail pickup service")
        || isDragonFly(clauses)
        || isSubmit(clauses, from);
  }

  /** Postfix: {@code by host (Postfix, from userid 48) id 9F8D43F7C5}. */
  static OptionalInt userId(Clauses clauses) {
    return comments(clauses.part(Clause.BY))
        .filter(comment -> comment.contains(USERID))
        .map(comment -> number(comment.substring(comment.indexOf(USERID) + USERID.length())))
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  /** Sendmail: {@code (from user@localhost) by host (8.16.1/8.16.1/Submit) id …}. */
  static Optional<String> localUser(Clauses clauses) {
    return clauses.hasFrom()
        ? Optional.empty()
        : comments(clauses.head())
            .filter(comment -> comment.startsWith("from ") && comment.indexOf('@') > 0)
            .map(comment -> comment.substring(5, comment.lastIndexOf('@')).strip())
            .findFirst();
  }

  /**
   * Sendmail's submission program, and Sendmail before it had one: {@code from localhost
   * (user@localhost) by host (8.12.2/8.12.2/Submit)}; for a client elsewhere it writes an address.
   */
  private static boolean isSubmit(Clauses clauses, FromClause from) {
    boolean noAddress = from.peer() instanceof Peer.Missing;
    boolean submit = comments(clauses.part(Clause.BY)).anyMatch(text -> text.endsWith("/Submit"));
    boolean atLocalhost =
        comments(clauses.head()).limit(1).anyMatch(text -> text.endsWith("@localhost"));
    return noAddress && (submit || (atLocalhost && Mta.of(clauses) == Mta.SENDMAIL));
  }

  /**
   * DragonFly: {@code from root (uid 0) (envelope-from x) id e0726 by h (DragonFly Mail Agent …)}.
   */
  private static boolean isDragonFly(Clauses clauses) {
    return comments(clauses.part(Clause.BY)).anyMatch(text -> text.startsWith("DragonFly Mail"));
  }

  private static Stream<String> comments(List<Token> tokens) {
    return tokens.stream().filter(token -> token.is(Kind.COMMENT)).map(Token::text);
  }

  /** The number that the text begins with. */
  static OptionalInt number(String text) {
    int end = 0;
    while (end < text.length() && end < 10 && Character.digit(text.charAt(end), 10) >= 0) {
      end++;
    }
    return end == 0 || end == 10
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(text.substring(0, end)));
  }
}
