package nl.qdc.hoptrace.received.read;

import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.received.Client;
import nl.qdc.hoptrace.received.Handover;
import nl.qdc.hoptrace.received.Host;
import nl.qdc.hoptrace.received.Peer;
import nl.qdc.hoptrace.received.Received;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.received.Unparsed;
import nl.qdc.hoptrace.received.Unparsed.Reason;
import nl.qdc.hoptrace.received.syntax.Clauses;
import nl.qdc.hoptrace.received.syntax.Clauses.Clause;
import nl.qdc.hoptrace.received.syntax.Token;
import nl.qdc.hoptrace.received.syntax.Token.Kind;
import nl.qdc.hoptrace.received.syntax.Tokenizer;

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
    List<Token> tokens = Tokenizer.tokens(value);
    if (tokens.isEmpty()) {
      return new Unparsed(value.isBlank() ? Reason.NOT_A_STAMP : Reason.UNBALANCED);
    }
    Clauses clauses = Clauses.of(value, tokens);
    return Notes.read(clauses).map(Received.class::cast).orElseGet(() -> stamp(clauses));
  }

  private static Received stamp(Clauses clauses) {
    if (clauses.byCount() != 1 && !Mta.isMailboxResubmission(clauses)) {
      return new Unparsed(clauses.byCount() == 0 ? Reason.NOT_A_STAMP : Reason.TWO_BY);
    }
    if (clauses.withCount() > 1) {
      return new Unparsed(Reason.TWO_WITH);
    }
    FromClause from = FromClause.read(clauses);
    return from.ambiguity().<Received>map(Unparsed::new).orElseGet(() -> stamp(clauses, from));
  }

  private static Stamp stamp(Clauses clauses, FromClause from) {
    Host by = ByClause.read(clauses.part(Clause.BY));
    Handover handover = HandoverReader.read(clauses, from);
    return new Stamp(
        client(from, Mta.of(clauses)),
        by,
        handover,
        with(clauses),
        clauses.firstText(Clause.ID),
        recipient(clauses),
        SubmitterReader.read(clauses, from, handover),
        EnvelopeFrom.read(clauses),
        DateReader.read(clauses.tail()),
        Notes.comments(clauses));
  }

  private static Client client(FromClause from, Mta mta) {
    if (from.peer() instanceof Peer.None) {
      return Client.NONE;
    }
    Optional<Boolean> confirmed = from.rdns().flatMap(name -> mta.confirmsRdns(from.forged()));
    return new Client(from.peer(), from.helo(), from.rdns(), confirmed);
  }

  private static Optional<String> with(Clauses clauses) {
    StringBuilder words = new StringBuilder();
    for (Token token : clauses.part(Clause.WITH)) {
      if (!token.is(Kind.COMMENT)) {
        words.append(words.isEmpty() ? "" : " ").append(token.text());
      }
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(words.toString());
  }

  private static Optional<String> recipient(Clauses clauses) {
    return clauses.firstText(Clause.FOR).filter(text -> text.indexOf('@') > 0);
  }
}
