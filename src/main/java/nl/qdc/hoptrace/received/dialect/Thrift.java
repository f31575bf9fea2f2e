package nl.qdc.hoptrace.received.dialect;

import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.received.Client;
import nl.qdc.hoptrace.received.Peer;
import nl.qdc.hoptrace.received.address.AddressText;
import nl.qdc.hoptrace.received.client.FromClause;
import nl.qdc.hoptrace.received.mta.Mta;
import nl.qdc.hoptrace.received.syntax.Clauses;
import nl.qdc.hoptrace.received.syntax.Clauses.Clause;
import nl.qdc.hoptrace.received.syntax.Token.Kind;
import nl.qdc.hoptrace.received.syntax.Tokens;
import nl.qdc.hoptrace.received.syntax.Words;

// from social.example (RrlQsUbrndsQ6zbJaSzSPcmy3GwqE5h6IukkE5GGBIJg 2001:db8::9) by social.example
// with Thrift …
/** Facebook's own channel: a token, then the address. */
public final class Thrift implements Dialect {

  @Override
  public Optional<Telling> read(Clauses clauses, Mta mta) {
    Tokens head = clauses.head();
    boolean form =
        clauses.hasFrom()
            && head.size() == 2
            && head.get(1).is(Kind.COMMENT)
            && clauses.startsWith(Clause.WITH, "Thrift");
    List<String> words = form ? Words.of(head.get(1).text()) : List.of();
    if (words.size() != 2 || words.get(0).indexOf('@') >= 0) {
      return Optional.empty();
    }
    Peer peer = AddressText.meant(words.get(1)).orElseGet(Peer.Missing::new);
    Client client = Client.greeting(peer, Optional.of(head.get(0).written()));
    return Optional.of(Telling.client(FromClause.of(client)));
  }
}
