package nl.qdc.hoptrace.received.read;

import java.util.Optional;
import java.util.OptionalInt;
import nl.qdc.hoptrace.received.Handover;
import nl.qdc.hoptrace.received.Stamp.Submitter;
import nl.qdc.hoptrace.received.syntax.Clauses;

/** Who handed a message in, by the words of the server that took it. */
final class SubmitterReader {

  private SubmitterReader() {}

  static Submitter read(Clauses clauses, FromClause from, Handover handover) {
    return switch (handover) {
      case LOCAL -> local(clauses, from);
      case LOGIN, CLAIMED_LOGIN, CLIENT -> new Submitter(from.account(), OptionalInt.empty());
      default -> Submitter.UNKNOWN;
    };
  }

  /** Exim: {@code from user by host with local}. */
  private static Submitter local(Clauses clauses, FromClause from) {
    OptionalInt uid = LocalMarks.userId(clauses);
    Optional<String> user =
        LocalMarks.localUser(clauses)
            .or(() -> Optional.of(from.slots()).filter(text -> !text.isEmpty()))
            .filter(text -> text.indexOf(' ') < 0);
    return new Submitter(user, uid);
  }
}
