package nl.qdc.hoptrace.received.dialect;

import java.util.Optional;
import nl.qdc.hoptrace.received.Client;
import nl.qdc.hoptrace.received.Peer;
import nl.qdc.hoptrace.received.address.AddressText;
import nl.qdc.hoptrace.received.client.FromClause;
import nl.qdc.hoptrace.received.mta.Mta;
import nl.qdc.hoptrace.received.syntax.Clauses;
import nl.qdc.hoptrace.received.syntax.Token.Kind;
import nl.qdc.hoptrace.received.syntax.Tokens;

// from h.example from [203.0.113.9] by mx.example (/\##/\ Smail3.1.30.16 #30.56) with esmtp …
/** Smail: HELO, and the address behind a second {@code from}. */
public final class Smail implements Dialect {

  @Override
  public Optional<Telling> read(Clauses clauses, Mta mta) {
    Tokens head = clauses.head();
    boolean form =
        mta == Mta.SMAIL
            && clauses.hasFrom()
            && head.size() == 3
            && head.get(1).isWord("from")
            && head.get(2).is(Kind.BRACKET);
    if (!form) {
      return Optional.empty();
    }
    Peer peer = AddressText.bracketed(head.get(2).text());
    Client client = Client.greeting(peer, Optional.of(head.get(0).written()));
    return Optional.of(Telling.client(FromClause.of(client)));
  }
}
