package nl.qdc.hoptrace.received.read;

import java.util.List;
import nl.qdc.hoptrace.received.client.FromClause;
import nl.qdc.hoptrace.received.client.Login;
import nl.qdc.hoptrace.received.syntax.Clauses;

/** Logins that a server notes behind its own name. */
final class Logins {

  private Logins() {}

  // by mx.example (7.0.028) (authenticated as user) id …         Critical Path
  // by mx.example (Haraka/2.8.21) with ESMTPA id X.1 envelope-from <a> (authenticated bits=0); …
  static Login behindBy(Clauses clauses) {
    for (String note : clauses.serverNotes()) {
      Login login = Login.read(note);
      if (login.made()) {
        return login;
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
