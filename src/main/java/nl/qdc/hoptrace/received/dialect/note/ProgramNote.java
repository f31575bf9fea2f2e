package nl.qdc.hoptrace.received.dialect.note;

import java.util.Optional;
import nl.qdc.hoptrace.received.dialect.Dialect;
import nl.qdc.hoptrace.received.dialect.Telling;
import nl.qdc.hoptrace.received.mta.Mta;
import nl.qdc.hoptrace.received.syntax.Clauses;
import nl.qdc.hoptrace.received.syntax.Clauses.Clause;
import nl.qdc.hoptrace.received.syntax.Token;
import nl.qdc.hoptrace.received.syntax.Token.Kind;

// (Haraka outbound); Tue, 3 Feb 2026 10:11:12 +0100
// (EGP: mail-8_1_0_1); 22 Aug 2002 13:38:25 -0000        (ezmlm-idx 7.2.2); …
// via dmail-2002(12) for +lists/ports; …                 with ECARTIS (v1.0.0; list announce); …
// by simscan 1.4.0 ppid: 8632, pid: 8633, t: 0.0661s …   by lists.example via listexpand id S1231 …
/** Filters, lists and delivery programs that name neither client nor host. */
public final class ProgramNote implements Dialect {

  private static final String[] COMMENTS = {"Haraka outbound", "EGP: ", "ezmlm"};

  @Override
  public Optional<Telling> read(Clauses clauses, Mta mta) {
    if (clauses.hasFrom()) {
      return Optional.empty();
    }
    if (clauses.byCount() == 0) {
      return isProgram(clauses) ? Optional.of(Telling.note(false)) : Optional.empty();
    }
    if (clauses.startsWith(Clause.BY, "simscan")) {
      return Optional.of(Telling.note(false));
    }
    boolean list = clauses.startsWith(Clause.VIA, "listexpand");
    return list && clauses.byCount() == 1 ? Optional.of(Telling.note(true)) : Optional.empty();
  }

  private static boolean isProgram(Clauses clauses) {
    if (clauses.head().isEmpty()) {
      return false;
    }
    Token first = clauses.head().get(0);
    if (!first.is(Kind.COMMENT)) {
      String second = clauses.head().size() > 1 ? clauses.head().get(1).text() : "";
      return first.isWord("via") ? second.startsWith("dmail-") : second.equals("ECARTIS");
    }
    for (String comment : COMMENTS) {
      if (first.text().startsWith(comment)) {
        return true;
      }
    }
    return false;
  }
}
