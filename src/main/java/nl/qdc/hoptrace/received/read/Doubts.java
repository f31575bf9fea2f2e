package nl.qdc.hoptrace.received.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.qdc.hoptrace.received.Unparsed.Reason;
import nl.qdc.hoptrace.received.address.AddressScan;
import nl.qdc.hoptrace.received.syntax.Characters;
import nl.qdc.hoptrace.received.syntax.Clauses;
import nl.qdc.hoptrace.received.syntax.Clauses.Clause;
import nl.qdc.hoptrace.received.syntax.Token;
import nl.qdc.hoptrace.received.syntax.Token.Kind;
import nl.qdc.hoptrace.received.syntax.Tokens;
import nl.qdc.hoptrace.received.syntax.Words;

/** Why a field can't be told from one in which the client typed the clauses. */
final class Doubts {

  private Doubts() {}

  static Optional<Reason> of(Clauses clauses) {
    if (clauses.byCount() != 1 && !isMailboxResubmission(clauses)) {
      return Optional.of(clauses.byCount() == 0 ? Reason.NOT_A_STAMP : Reason.TWO_BY);
    }
    return clauses.withCount() > 1 ? Optional.of(Reason.TWO_WITH) : Optional.empty();
  }

  /** Whether brackets or quotes hold a {@code by} that may be the server's own. */
  static boolean hideBy(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.has(Characters.Y) && !token.is(Kind.WORD) && hidesBy(token.text())) {
        return true;
      }
    }
    return false;
  }

  /** Exchange's {@code with MailboxResubmission by NAME}: the one stamp with two {@code by}. */
  private static boolean isMailboxResubmission(Clauses clauses) {
    Tokens with = clauses.part(Clause.WITH);
    String host = clauses.firstText(Clause.BY).orElse("").toLowerCase(Locale.ROOT);
    return clauses.byCount() == 2
        && with.size() == 1
        && with.get(0).isWord("MailboxResubmission")
        && host.endsWith(".outlook.com");
  }

  /**
   * A client that types an opening bracket and, further on, a closing one makes the server's own
   * {@code by} part of a comment, with what the server wrote behind it.
   */
  private static boolean hidesBy(String text) {
    List<String> words = mayHoldBy(text) ? Words.of(text) : List.of();
    boolean by = false;
    for (String word : words) {
      if (by && (isClause(word) || word.indexOf(';') >= 0 || AddressScan.found(word))) {
        return true;
      }
      by |= isBy(word);
    }
    return by && AddressScan.found(text);
  }

  private static boolean mayHoldBy(String text) {
    for (int i = 1; i < text.length(); i++) {
      if ((text.charAt(i) | 32) == 'y' && (text.charAt(i - 1) | 32) == 'b') {
        return true;
      }
    }
    return false;
  }

  /** {@code by}, also right behind a bracket: {@code (localhost [127.0.0.1])by}. */
  private static boolean isBy(String word) {
    int start = word.length() - 2;
    return start >= 0
        && word.regionMatches(true, start, "by", 0, 2)
        && (start == 0 || ")]>\"".indexOf(word.charAt(start - 1)) >= 0);
  }

  private static boolean isClause(String word) {
    return word.equalsIgnoreCase("with")
        || word.equalsIgnoreCase("id")
        || word.equalsIgnoreCase("for")
        || word.equalsIgnoreCase("via");
  }
}
