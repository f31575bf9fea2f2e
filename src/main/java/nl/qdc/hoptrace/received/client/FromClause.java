package nl.qdc.hoptrace.received.client;

import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.received.Client;
import nl.qdc.hoptrace.received.Peer;
import nl.qdc.hoptrace.received.Unparsed.Reason;
import nl.qdc.hoptrace.received.mta.Mta;
import nl.qdc.hoptrace.received.syntax.Clauses;
import nl.qdc.hoptrace.received.syntax.Token.Kind;
import nl.qdc.hoptrace.received.syntax.Tokens;

/**
 * What a {@code from} clause says.
 *
 * @param client the client
 * @param slots the text before the first comment
 * @param login whether and as whom the client logged in
 * @param ambiguity why nothing of it can be believed
 * @param leftover what was not read
 */
public record FromClause(
    Client client, String slots, Login login, Optional<Reason> ambiguity, List<String> leftover) {

  /** A stamp without a client. */
  public static final FromClause NONE = of(Client.NONE);

  /** A clause that names a client and nothing else. */
  public static FromClause of(Client client) {
    return new FromClause(client, "", Login.NONE, Optional.empty(), List.of());
  }

  /** A clause in which two addresses stand where the peer's should. */
  public static FromClause ambiguous() {
    return refused(Reason.TWO_PEERS);
  }

  static FromClause refused(Reason reason) {
    return new FromClause(Client.NONE, "", Login.NONE, Optional.of(reason), List.of());
  }

  /** Reads the clause of a stamp of either family. */
  public static FromClause read(Clauses clauses, Mta mta) {
    if (!clauses.hasFrom()) {
      return isWithoutClient(clauses.head()) ? NONE : refused(Reason.NOT_A_STAMP);
    }
    HeadComment[] comments = comments(clauses.head().only(Kind.COMMENT));
    return new Judgement(Slots.of(clauses.head()), comments, mta).clause();
  }

  private static HeadComment[] comments(Tokens tokens) {
    HeadComment[] comments = new HeadComment[tokens.size()];
    for (int i = 0; i < comments.length; i++) {
      comments[i] = HeadComment.read(tokens.get(i));
    }
    return comments;
  }

  /** Nothing stands before {@code by}, or Sendmail's {@code (from user@localhost)} alone. */
  private static boolean isWithoutClient(Tokens head) {
    return head.isEmpty()
        || (head.size() == 1
            && head.get(0).is(Kind.COMMENT)
            && head.get(0).text().startsWith("from "));
  }

  /** Whether the clause names a client without telling its address. */
  public boolean hidesPeer() {
    return client.peer() instanceof Peer.Missing;
  }
}
