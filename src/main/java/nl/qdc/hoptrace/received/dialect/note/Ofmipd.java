package nl.qdc.hoptrace.received.dialect.note;

import java.util.Optional;
import nl.qdc.hoptrace.received.Client;
import nl.qdc.hoptrace.received.Handover;
import nl.qdc.hoptrace.received.Peer;
import nl.qdc.hoptrace.received.client.PeerText;
import nl.qdc.hoptrace.received.dialect.Dialect;
import nl.qdc.hoptrace.received.dialect.Telling;
import nl.qdc.hoptrace.received.mta.Mta;
import nl.qdc.hoptrace.received.syntax.Clauses;
import nl.qdc.hoptrace.received.syntax.Token.Kind;

// (ofmipd 203.0.113.9); 17 Mar 2003 04:09:01 -0000      (ofmipd ident@203.0.113.9); …
/** mess822's submission service. */
public final class Ofmipd implements Dialect {

  private static final String NAME = "ofmipd ";

  @Override
  public Optional<Telling> read(Clauses clauses, Mta mta) {
    boolean form =
        !clauses.hasFrom()
            && clauses.byCount() == 0
            && clauses.head().size() == 1
            && clauses.head().get(0).is(Kind.COMMENT)
            && clauses.head().get(0).text().startsWith(NAME);
    if (!form) {
      return Optional.empty();
    }
    PeerText address = PeerText.read(clauses.head().get(0).text().substring(NAME.length()));
    Peer peer = address.peer().orElseGet(Peer.Missing::new);
    return Optional.of(Telling.hostless(Client.of(peer), Handover.CLIENT));
  }
}
