package nl.qdc.hoptrace.received.read;

import java.util.List;
import nl.qdc.hoptrace.received.client.FromClause;
import nl.qdc.hoptrace.received.client.Login;
import nl.qdc.hoptrace.received.syntax.Clauses;
import nl.qdc.hoptrace.received.syntax.Clauses.Clause;
import nl.qdc.hoptrace.received.syntax.Token;
import nl.qdc.hoptrace.received.syntax.Token.Kind;
import nl.qdc.hoptrace.received.syntax.Words;

/** Logins that a server notes behind its own name. */
final class Logins {

  private Logins() {}

  // by mx.example (7.0.028) (authenticated as user) id …         Critical Path
  // by mx.example (Haraka/2.8.21) with ESMTPA id X.1 envelope-from <a> (authenticated bits=0); …
  static Login behindBy(Clauses clauses) {
    for (Token token : clauses.part(Clause.BY)) {
      Login login = token.is(Kind.COMMENT) ? Login.read(token.text()) : Login.NONE;
      if (login.made() || Words.startsWith(token.text(), "envelope-")) {
        return login; // behind the envelope may stand what the client typed into it
      }
    }
    return Login.NONE;
  }

  // from 203.0.113.9 ([203.0.113.9]) as user jason@localhost by mail.example with HTTP; …
  static Login asUser(FromClause from) {
    List<String> words = from.leftover();
    return words.size() == 3 && words.get(0).equals("as") && words.get(1).equals("user")
        ? Login.as(words.get(2))
        : Login.NONE;
  }
}
