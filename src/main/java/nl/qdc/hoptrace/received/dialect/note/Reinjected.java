package nl.qdc.hoptrace.received.dialect.note;

import java.util.Locale;
import java.util.Optional;
import nl.qdc.hoptrace.received.dialect.Dialect;
import nl.qdc.hoptrace.received.dialect.Telling;
import nl.qdc.hoptrace.received.mta.Mta;
import nl.qdc.hoptrace.received.syntax.Clauses;
import nl.qdc.hoptrace.received.syntax.Clauses.Clause;
import nl.qdc.hoptrace.received.syntax.Token.Kind;
import nl.qdc.hoptrace.received.syntax.Tokens;

// from amavis by mx.example with scanned-ok (Exim 3.35 #1) id 1FiWc9-0007Du-00 for <u@x.example>; …
// from localhost by mx.example with SpamAssassin (version 3.0.2); …
/** A content filter gave the message back to its own server. */
public final class Reinjected implements Dialect {

  @Override
  public Optional<Telling> read(Clauses clauses, Mta mta) {
    Tokens head = clauses.head();
    boolean form = clauses.byCount() == 1 && head.size() == 1 && head.get(0).is(Kind.WORD);
    String with = form ? clauses.firstText(Clause.WITH).orElse("") : "";
    boolean filter =
        with.equals("SpamAssassin")
            ? head.get(0).isWord("localhost")
            : mta == Mta.EXIM && isScan(with) && head.get(0).text().indexOf('.') < 0;
    return filter ? Optional.of(Telling.note(true)) : Optional.empty();
  }

  /** Names that administrators give their filters; Exim prints them as the protocol. */
  private static boolean isScan(String with) {
    String lower = with.toLowerCase(Locale.ROOT);
    return lower.contains("scanned") || lower.equals("spamcheck");
  }
}
