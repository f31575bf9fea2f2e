package nl.qdc.hoptrace.received.dialect.note;

import java.util.Optional;
import nl.qdc.hoptrace.received.dialect.Dialect;
import nl.qdc.hoptrace.received.dialect.Telling;
import nl.qdc.hoptrace.received.mta.Mta;
import nl.qdc.hoptrace.received.syntax.Clauses;
import nl.qdc.hoptrace.received.syntax.Clauses.Clause;
import nl.qdc.hoptrace.received.syntax.Tokens;

// from list.example by list.example (LISTSERV-TCP/IP release 1.8d) with spool id 35469828 for u@x;
// …
/** LISTSERV's spool: from the host to itself. */
public final class Listserv implements Dialect {

  @Override
  public Optional<Telling> read(Clauses clauses, Mta mta) {
    Tokens head = clauses.head();
    boolean spool =
        mta == Mta.LISTSERV && clauses.byCount() == 1 && clauses.startsWith(Clause.WITH, "spool");
    return spool && head.size() == 1 && head.get(0).isWord(clauses.firstText(Clause.BY).orElse(""))
        ? Optional.of(Telling.note(true))
        : Optional.empty();
  }
}
