package nl.qdc.hoptrace.received.syntax;

import java.util.EnumMap;
import nl.qdc.hoptrace.received.syntax.Clauses.Clause;

/** The clauses from {@code by} on, by their first word; the first of a kind counts. */
final class Parts {

  private final EnumMap<Clause, Tokens> parts = new EnumMap<>(Clause.class);
  private Tokens lastBy = Tokens.NONE;
  private boolean recipientFirst;

  void add(Clause clause, Tokens part) {
    recipientFirst |= clause == Clause.WITH && parts.containsKey(Clause.FOR);
    lastBy = clause == Clause.BY ? part : lastBy;
    parts.putIfAbsent(clause, part);
  }

  Tokens part(Clause clause) {
    Tokens part = parts.get(clause);
    return part == null ? Tokens.NONE : part;
  }

  Tokens lastBy() {
    return lastBy;
  }

  boolean recipientFirst() {
    return recipientFirst;
  }
}
