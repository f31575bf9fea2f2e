package nl.qdc.hoptrace.received.dialect;

import java.util.Optional;
import nl.qdc.hoptrace.received.Client;
import nl.qdc.hoptrace.received.Peer;
import nl.qdc.hoptrace.received.client.FromClause;
import nl.qdc.hoptrace.received.mta.Mta;
import nl.qdc.hoptrace.received.syntax.Clauses;
import nl.qdc.hoptrace.received.syntax.Token.Kind;
import nl.qdc.hoptrace.received.syntax.Tokens;

// from rdns.example ([203.0.113.9.63559]) by mx.example with esmtp (v3.35.1) id 1GNrLz-000295-00; …
/** Exim 3 without HELO: what stands first is the confirmed PTR name. */
public final class DottedPort implements Dialect {

  @Override
  public Optional<Telling> read(Clauses clauses, Mta mta) {
    Tokens head = clauses.head();
    boolean form =
        mta == Mta.EXIM
            && clauses.hasFrom()
            && head.size() == 2
            && head.get(0).is(Kind.WORD)
            && head.get(1).is(Kind.COMMENT);
    String comment = form ? head.get(1).text() : "";
    if (!comment.startsWith("[") || comment.indexOf(']') != comment.length() - 1) {
      return Optional.empty();
    }
    Peer peer = OldExim.peer(comment.substring(1, comment.length() - 1));
    return peer instanceof Peer.Seen seen && seen.port().isPresent()
        ? Optional.of(Telling.client(FromClause.of(client(peer, head.get(0).text()))))
        : Optional.empty();
  }

  private static Client client(Peer peer, String name) {
    return new Client(
        peer,
        Optional.of(name),
        Optional.empty(),
        Optional.of(name),
        Optional.of(true),
        Optional.empty());
  }
}
