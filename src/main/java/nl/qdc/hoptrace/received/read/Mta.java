package nl.qdc.hoptrace.received.read;

import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.received.syntax.Clauses;
import nl.qdc.hoptrace.received.syntax.Clauses.Clause;
import nl.qdc.hoptrace.received.syntax.Token;
import nl.qdc.hoptrace.received.syntax.Token.Kind;

/** The mail server that wrote a stamp, as far as it matters for what a name in it means. */
enum Mta {
  /** Prints a PTR name only when it leads back to the address. */
  POSTFIX,
  /** Prints a PTR name only when it leads back to the address. */
  EXIM,
  /** Says {@code may be forged} when the PTR name does not lead back. */
  SENDMAIL,
  /** Says nothing about it. */
  OTHER;

  private static final List<Clause> SIGNED = List.of(Clause.BY, Clause.WITH);

  static Mta of(Clauses clauses) {
    for (Clause clause : SIGNED) {
      for (Token token : clauses.part(clause)) {
        Mta mta = token.is(Kind.COMMENT) ? of(token.text()) : OTHER;
        if (mta != OTHER) {
          return mta;
        }
      }
    }
    return OTHER;
  }

  private static Mta of(String comment) {
    if (comment.startsWith("Postfix")) {
      return POSTFIX;
    }
    if (comment.startsWith("Exim ")) {
      return EXIM;
    }
    return comment.startsWith("8.") && comment.indexOf('/') > 0 ? SENDMAIL : OTHER;
  }

  /**
   * Whether a PTR name in this server's stamp was confirmed; empty when the stamp doesn't tell.
   *
   * @param forged whether the stamp says {@code may be forged}
   */
  Optional<Boolean> confirmsRdns(boolean forged) {
    return this == OTHER ? forged ? Optional.of(false) : Optional.empty() : Optional.of(!forged);
  }

  /** Exchange's {@code with MailboxResubmission by NAME}: the one stamp with two {@code by}. */
  static boolean isMailboxResubmission(Clauses clauses) {
    List<Token> with = clauses.part(Clause.WITH);
    return clauses.byCount() == 2
        && with.size() == 1
        && with.get(0).isWord("MailboxResubmission");
  }
}
