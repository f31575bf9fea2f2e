package nl.qdc.hoptrace.received.dialect.note;

import java.util.Optional;
import java.util.OptionalInt;
import nl.qdc.hoptrace.received.Handover;
import nl.qdc.hoptrace.received.client.FromClause;
import nl.qdc.hoptrace.received.dialect.Dialect;
import nl.qdc.hoptrace.received.dialect.Telling;
import nl.qdc.hoptrace.received.mta.Mta;
import nl.qdc.hoptrace.received.syntax.Clauses;
import nl.qdc.hoptrace.received.syntax.Tokens;

// from Spooler by mail.example (Mercury/32 v4.01a) ID MO0072A1; …
// from SPOOL/SpoolDir by mail.example (Mercury 1.47); …
/** Mercury's spool directory: a program on the server itself put the message there. */
public final class Spool implements Dialect {

  private static final Telling LOCAL =
      new Telling(FromClause.NONE, Optional.of(Handover.LOCAL), true, OptionalInt.empty());

  @Override
  public Optional<Telling> read(Clauses clauses, Mta mta) {
    Tokens head = clauses.head();
    boolean form = mta == Mta.MERCURY && clauses.byCount() == 1 && head.size() == 1;
    return form && (head.get(0).isWord("spooler") || head.get(0).text().endsWith("SpoolDir"))
        ? Optional.of(LOCAL)
        : Optional.empty();
  }
}
