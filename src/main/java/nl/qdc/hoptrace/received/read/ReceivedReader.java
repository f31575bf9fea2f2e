package nl.qdc.hoptrace.received.read;

import java.util.Optional;
import nl.qdc.hoptrace.received.Handover;
import nl.qdc.hoptrace.received.Host;
import nl.qdc.hoptrace.received.Received;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.received.StampTime;
import nl.qdc.hoptrace.received.Unparsed;
import nl.qdc.hoptrace.received.Unparsed.Reason;
import nl.qdc.hoptrace.received.clause.ByClause;
import nl.qdc.hoptrace.received.clause.EnvelopeFrom;
import nl.qdc.hoptrace.received.clause.Particulars;
import nl.qdc.hoptrace.received.clause.TlsReader;
import nl.qdc.hoptrace.received.clause.WithClause;
import nl.qdc.hoptrace.received.client.FromClause;
import nl.qdc.hoptrace.received.date.DateReader;
import nl.qdc.hoptrace.received.date.EndDate;
import nl.qdc.hoptrace.received.dialect.Telling;
import nl.qdc.hoptrace.received.mta.Mta;
import nl.qdc.hoptrace.received.syntax.Clauses;
import nl.qdc.hoptrace.received.syntax.Clauses.Clause;
import nl.qdc.hoptrace.received.syntax.Latin1;
import nl.qdc.hoptrace.received.syntax.Tokenizer;
import nl.qdc.hoptrace.received.syntax.Tokens;

/**
 * Reads Received fields. Labels decide first, position second: what a label marks as the client's
 * words is set aside before an address is looked for, and where two readings are possible there is
 * none.
 */
public final class ReceivedReader {

  private ReceivedReader() {}

  /**
   * Reads the value of one Received field, unfolded.
   *
   * @return a stamp, or why it is none; never an exception, whatever the value holds
   */
  public static Received read(String value) {
    byte[] bytes = Latin1.of(value);
    EndDate date = EndDate.of(bytes);
    Tokens tokens = Tokenizer.tokens(value, bytes, date.start());
    if (tokens.isEmpty()) {
      return new Unparsed(value.isBlank() ? Reason.NOT_A_STAMP : Reason.UNBALANCED);
    }
    Clauses clauses = Clauses.of(value, tokens);
    Mta mta = Mta.of(clauses);
    if (Doubts.hideBy(tokens)) {
      return new Unparsed(Reason.HIDDEN_BY);
    }
    Optional<Telling> note = Dialects.note(clauses, mta);
    if (note.isPresent()) {
      return stamp(clauses, mta, note.get(), date);
    }
    Optional<Reason> doubt = Doubts.of(clauses);
    if (doubt.isPresent()) {
      return new Unparsed(doubt.get());
    }
    Optional<Telling> dialect = Dialects.client(clauses, mta);
    Telling telling =
        dialect.isPresent() ? dialect.get() : Telling.client(FromClause.read(clauses, mta));
    Optional<Reason> ambiguity = telling.from().ambiguity();
    return ambiguity.isPresent()
        ? new Unparsed(ambiguity.get())
        : stamp(clauses, mta, telling, date);
  }

  private static Stamp stamp(Clauses clauses, Mta mta, Telling telling, EndDate date) {
    FromClause from = telling.from();
    Host by = telling.namesHost() ? ByClause.read(clauses.part(Clause.BY)) : Host.UNNAMED;
    Optional<Handover> told = telling.handover();
    Handover handover = told.isPresent() ? told.get() : HandoverReader.read(clauses, from, mta);
    WithClause with = WithClause.read(clauses.part(Clause.WITH));
    Stamp.Submitter submitter = SubmitterReader.read(clauses, telling, handover, mta);
    return new Stamp(
        handover == Handover.LOCAL ? from.client().without(submitter.account()) : from.client(),
        by,
        handover,
        with.text(),
        with.protocol(),
        TlsReader.read(clauses),
        Particulars.id(clauses),
        Particulars.recipient(clauses),
        clauses.firstText(Clause.VIA),
        submitter,
        EnvelopeFrom.read(clauses),
        time(clauses, date),
        clauses.comments().texts(),
        Particulars.leftover(clauses, from));
  }

  private static Optional<StampTime> time(Clauses clauses, EndDate date) {
    return clauses.tailStart() == date.start() ? date.time() : DateReader.read(clauses.tail());
  }
}
