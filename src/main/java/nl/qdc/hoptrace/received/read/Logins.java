package nl.qdc.hoptrace.received.read;

import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.received.client.FromClause;
import nl.qdc.hoptrace.received.client.Login;
import nl.qdc.hoptrace.received.mta.Mta;
import nl.qdc.hoptrace.received.syntax.Clauses;
import nl.qdc.hoptrace.received.syntax.Clauses.Clause;
import nl.qdc.hoptrace.received.syntax.Token;
import nl.qdc.hoptrace.received.syntax.Token.Kind;
import nl.qdc.hoptrace.received.syntax.Tokens;

/** Logins that a server notes behind its own name. */
final class Logins {

  private Logins() {}

  // by mx.example (7.0.028) (authenticated as user) id …         Critical Path
  // by mx.example (Haraka/2.8.21) with ESMTPA id X.1 envelope-from <a> (authenticated bits=0); …
  static Login behindBy(Clauses clauses) {
    for (int i = 0; i < clauses.serverNotes().size(); i++) {
      Login login = Login.read(clauses.serverNotes().get(i).text());
      if (login.made()) {
        return login;
      }
    }
    return Login.NONE;
  }

  // by mx.example with esmtpsa (TLS1.3) A=plain_login:user@example.net (Exim 4.98) id …
  // by mx.example with esmtpsa (TLS1.3) (Exim 4.98) (Authenticated sender: user@example.net) id …
  // by mx.example (OpenSMTPD) with ESMTPSA id 1e2a9eaa (TLSv1.3:…:NO) auth=yes user=klant; …
  /** What Exim's log and OpenSMTPD's {@code received-auth} call the user of a login. */
  static Optional<String> behindWith(Clauses clauses, Mta mta) {
    Tokens part = clauses.part(mta == Mta.EXIM ? Clause.WITH : Clause.ID);
    for (int i = 0; i < part.size(); i++) {
      Token token = part.get(i);
      String text = token.text();
      if (token.is(Kind.ANGLE) || token.startsWith("envelope-")) {
        return Optional.empty(); // from here on the client's words may stand
      }
      if (mta == Mta.EXIM && token.is(Kind.COMMENT) && Login.read(text).account().isPresent()) {
        return Login.read(text).account();
      }
      int colon = text.indexOf(':');
      if (mta == Mta.EXIM && !token.is(Kind.QUOTED) && text.startsWith("A=") && colon > 0) {
        return Optional.of(text.substring(colon + 1));
      }
      if (mta == Mta.OPENSMTPD && token.is(Kind.WORD) && text.startsWith("user=")) {
        return Optional.of(text.substring(5));
      }
    }
    return Optional.empty();
  }

  // from 203.0.113.9 ([203.0.113.9]) as user jason@localhost by mail.example with HTTP; …
  static Login asUser(FromClause from) {
    List<String> words = from.leftover();
    return words.size() == 3 && words.get(0).equals("as") && words.get(1).equals("user")
        ? Login.as(words.get(2))
        : Login.NONE;
  }
}
