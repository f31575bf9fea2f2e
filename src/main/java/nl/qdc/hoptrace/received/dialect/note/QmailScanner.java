package nl.qdc.hoptrace.received.dialect.note;

import java.util.Optional;
import nl.qdc.hoptrace.received.dialect.Dialect;
import nl.qdc.hoptrace.received.dialect.Telling;
import nl.qdc.hoptrace.received.mta.Mta;
import nl.qdc.hoptrace.received.syntax.Clauses;
import nl.qdc.hoptrace.received.syntax.Clauses.Clause;
import nl.qdc.hoptrace.received.syntax.Tokens;

// from a@x.example by mx.example by uid 502 with qmail-scanner-1.20 (clamuko: 0.65. Clear:RC:0 …);
// …
// from 203.0.113.9 by mx.example (envelope-from <a@x.example>, uid 0) with qmail-scanner-1.24 (…);
// …
/** qmail-scanner repeats the stamp below it, with the sender or the address as it stood there. */
public final class QmailScanner implements Dialect {

  @Override
  public Optional<Telling> read(Clauses clauses, Mta mta) {
    boolean scanner =
        clauses.hasFrom()
            && clauses.withCount() == 1
            && clauses.firstText(Clause.WITH).orElse("").startsWith("qmail-scanner");
    return scanner && (clauses.byCount() == 1 || isByUser(clauses))
        ? Optional.of(Telling.note(true))
        : Optional.empty();
  }

  /** Of two {@code by} the second must be followed by the user's number and by nothing else. */
  private static boolean isByUser(Clauses clauses) {
    Tokens last = clauses.lastBy();
    return clauses.byCount() == 2
        && last.size() == 2
        && last.get(0).isWord("uid")
        && LocalUser.number(last.get(1).text()).isPresent();
  }
}
