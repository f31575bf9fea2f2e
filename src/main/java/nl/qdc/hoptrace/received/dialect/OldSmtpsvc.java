package nl.qdc.hoptrace.received.dialect;

import java.util.Optional;
import nl.qdc.hoptrace.received.Client;
import nl.qdc.hoptrace.received.Peer;
import nl.qdc.hoptrace.received.address.AddressText;
import nl.qdc.hoptrace.received.client.FromClause;
import nl.qdc.hoptrace.received.mta.Mta;
import nl.qdc.hoptrace.received.syntax.Clauses;
import nl.qdc.hoptrace.received.syntax.Tokens;

// from h.example - 203.0.113.9 by mx.example with Microsoft SMTPSVC(5.5.1774.114.11); …
/** The mail service of IIS 4. */
public final class OldSmtpsvc implements Dialect {

  @Override
  public Optional<Telling> read(Clauses clauses, Mta mta) {
    Tokens head = clauses.head();
    if (mta != Mta.SMTPSVC || head.size() != 3 || !head.get(1).isWord("-")) {
      return Optional.empty();
    }
    Peer peer = AddressText.meant(head.get(2).text()).orElseGet(Peer.Missing::new);
    Client client = Client.greeting(peer, Optional.of(head.get(0).written()));
    return Optional.of(Telling.client(FromClause.of(client)));
  }
}
