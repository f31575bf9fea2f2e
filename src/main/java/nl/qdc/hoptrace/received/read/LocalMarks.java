package nl.qdc.hoptrace.received.read;

import java.util.Optional;
import java.util.OptionalInt;
import nl.qdc.hoptrace.received.client.FromClause;
import nl.qdc.hoptrace.received.dialect.note.LocalUser;
import nl.qdc.hoptrace.received.mta.Mta;
import nl.qdc.hoptrace.received.syntax.Clauses;
import nl.qdc.hoptrace.received.syntax.Clauses.Clause;
import nl.qdc.hoptrace.received.syntax.Token;
import nl.qdc.hoptrace.received.syntax.Token.Kind;
import nl.qdc.hoptrace.received.syntax.Tokens;

/** The marks of a message that a process on the server itself handed in. */
final class LocalMarks {

  private static final String USERID = "from userid ";
  private static final String UID = "uid ";

  private LocalMarks() {}

  static boolean isLocal(Clauses clauses, FromClause from, Mta mta) {
    return hasMark(clauses.serverNotes(), from)
        || localUser(clauses).isPresent()
        || (mta == Mta.SMTPSVC && isPickup(clauses.head()))
        || (from.hidesPeer() && isAtLocalhost(clauses, mta));
  }

  // from mail pickup service by host with Microsoft SMTPSVC; …
  private static boolean isPickup(Tokens head) {
    return head.size() == 3
        && head.get(0).isWord("mail")
        && head.get(1).isWord("pickup")
        && head.get(2).isWord("service");
  }

  // by host (Postfix, from userid 48) id 9F8D43F7C5; …
  // from root (uid 0) (envelope-from x) id e0726 by host (DragonFly Mail Agent v0.13); …
  // by host (sSMTP sendmail emulation); …
  // from localhost (user@localhost) by host (8.12.2/8.12.2/Submit) with ESMTP id …; …
  private static boolean hasMark(Tokens notes, FromClause from) {
    for (int i = 0; i < notes.size(); i++) {
      String note = notes.get(i).text();
      if (note.contains(USERID)
          || note.startsWith("DragonFly Mail")
          || note.startsWith("sSMTP ")
          || (from.hidesPeer() && note.endsWith("/Submit"))) {
        return true;
      }
    }
    return false;
  }

  /** Postfix's and DragonFly's number of the user. */
  static OptionalInt userId(Clauses clauses) {
    for (int i = 0; i < clauses.serverNotes().size(); i++) {
      String note = clauses.serverNotes().get(i).text();
      int at = note.indexOf(USERID);
      if (at >= 0) {
        return LocalUser.number(note.substring(at + USERID.length()));
      }
    }
    for (int i = 0; i < clauses.head().size(); i++) {
      Token token = clauses.head().get(i);
      if (token.is(Kind.COMMENT) && token.text().startsWith(UID)) {
        return LocalUser.number(token.text().substring(UID.length()));
      }
    }
    return OptionalInt.empty();
  }

  /** Sendmail: {@code (from user@localhost) by host (8.16.1/8.16.1/Submit) id …}. */
  static Optional<String> localUser(Clauses clauses) {
    if (clauses.hasFrom() || clauses.head().size() != 1) {
      return Optional.empty();
    }
    String comment = clauses.head().get(0).text();
    int at = comment.lastIndexOf('@');
    boolean form =
        clauses.head().get(0).is(Kind.COMMENT)
            && comment.startsWith("from ")
            && at > 0
            && comment.indexOf('[') < 0;
    return form ? Optional.of(comment.substring(5, at).strip()) : Optional.empty();
  }

  /** Sendmail before it had a submission program: {@code from localhost (user@localhost) by …}. */
  private static boolean isAtLocalhost(Clauses clauses, Mta mta) {
    boolean sendmail = mta == Mta.SENDMAIL || isOldSendmail(clauses.part(Clause.BY));
    for (int i = 0; i < clauses.head().size(); i++) {
      Token token = clauses.head().get(i);
      if (token.is(Kind.COMMENT)) {
        return sendmail && token.text().endsWith("@localhost");
      }
    }
    return false;
  }

  private static boolean isOldSendmail(Tokens by) {
    return by.size() > 1 && by.get(1).is(Kind.COMMENT) && by.get(1).text().startsWith("8.");
  }
}
