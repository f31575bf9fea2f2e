package nl.qdc.hoptrace.received.read;

import java.util.Optional;
import java.util.OptionalInt;
import nl.qdc.hoptrace.received.Handover;
import nl.qdc.hoptrace.received.Stamp.Submitter;
import nl.qdc.hoptrace.received.client.FromClause;
import nl.qdc.hoptrace.received.client.Login;
import nl.qdc.hoptrace.received.dialect.Telling;
import nl.qdc.hoptrace.received.mta.Mta;
import nl.qdc.hoptrace.received.syntax.Clauses;

/** Who handed a message in, by the words of the server that took it. */
final class SubmitterReader {

  private SubmitterReader() {}

  static Submitter read(Clauses clauses, Telling telling, Handover handover, Mta mta) {
    return switch (handover) {
      case LOCAL -> local(clauses, telling);
      case LOGIN, CLAIMED_LOGIN, CLIENT -> login(clauses, telling.from(), handover, mta);
      default -> Submitter.UNKNOWN;
    };
  }

  private static Submitter login(Clauses clauses, FromClause from, Handover handover, Mta mta) {
    Login login = from.login();
    if (login.account().isEmpty()) {
      Login noted = Logins.behindBy(clauses);
      login = noted.made() || handover != Handover.CLIENT ? noted : Logins.asUser(from);
    }
    Optional<String> account =
        login.account().isPresent() ? login.account() : Logins.behindWith(clauses, mta);
    return new Submitter(account, login.method(), OptionalInt.empty());
  }

  // from user by host with local …                      Exim
  // from localhost (user@localhost) by host (8.9.3/8.9.3) …   Sendmail
  // from host (localhost [127.0.0.1]) (uid 1012) by host with local …   Courier: no user there
  private static Submitter local(Clauses clauses, Telling telling) {
    OptionalInt uid = telling.uid().isPresent() ? telling.uid() : LocalMarks.userId(clauses);
    Optional<String> user =
        LocalMarks.localUser(clauses)
            .or(() -> telling.from().client().ident())
            .or(() -> firstWord(telling.from()))
            .filter(text -> text.indexOf(' ') < 0);
    return new Submitter(user, Optional.empty(), uid);
  }

  private static Optional<String> firstWord(FromClause from) {
    boolean user = from.hidesPeer() && !from.slots().isEmpty();
    return user ? Optional.of(from.slots()) : Optional.empty();
  }
}
