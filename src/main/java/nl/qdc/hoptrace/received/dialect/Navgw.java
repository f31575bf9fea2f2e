package nl.qdc.hoptrace.received.dialect;

import java.util.Optional;
import nl.qdc.hoptrace.received.Client;
import nl.qdc.hoptrace.received.Peer;
import nl.qdc.hoptrace.received.client.FromClause;
import nl.qdc.hoptrace.received.client.PeerText;
import nl.qdc.hoptrace.received.mta.Mta;
import nl.qdc.hoptrace.received.syntax.Clauses;
import nl.qdc.hoptrace.received.syntax.Token.Kind;
import nl.qdc.hoptrace.received.syntax.Tokens;

// (from h.example [203.0.113.9]) by gw.example (NAVGW 2.5.2.12) with SMTP id M2006060503484615455 …
/** Norton AntiVirus for Gateways: the whole clause is a comment. */
public final class Navgw implements Dialect {

  private static final String FROM = "from ";

  @Override
  public Optional<Telling> read(Clauses clauses, Mta mta) {
    Tokens head = clauses.head();
    boolean form =
        mta == Mta.NAVGW
            && head.size() == 1
            && head.get(0).is(Kind.COMMENT)
            && head.get(0).text().startsWith(FROM);
    if (!form) {
      return Optional.empty();
    }
    String text = head.get(0).text().substring(FROM.length());
    PeerText read = PeerText.read(text);
    if (read.ambiguous() || text.indexOf('@') >= 0) {
      return Optional.of(Telling.client(FromClause.ambiguous()));
    }
    Peer peer = read.peer().orElseGet(Peer.Missing::new);
    return Optional.of(Telling.client(FromClause.of(Client.greeting(peer, read.rdns()))));
  }
}
