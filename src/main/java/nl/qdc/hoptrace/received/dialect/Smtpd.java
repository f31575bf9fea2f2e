package nl.qdc.hoptrace.received.dialect;

import java.util.Optional;
import nl.qdc.hoptrace.received.Client;
import nl.qdc.hoptrace.received.client.FromClause;
import nl.qdc.hoptrace.received.client.PeerText;
import nl.qdc.hoptrace.received.mta.Mta;
import nl.qdc.hoptrace.received.syntax.Clauses;
import nl.qdc.hoptrace.received.syntax.Token.Kind;
import nl.qdc.hoptrace.received.syntax.Tokens;

// from rdns.example(203.0.113.9), claiming to be "h.example" via SMTP by mx.example, id
// smtpd1PBsZT; …
/** Obtuse smtpd, which says what it thinks of HELO. */
public final class Smtpd implements Dialect {

  @Override
  public Optional<Telling> read(Clauses clauses, Mta mta) {
    Tokens head = clauses.head();
    boolean form =
        clauses.hasFrom()
            && head.size() == 9
            && head.get(1).is(Kind.COMMENT)
            && head.get(3).isWord("claiming")
            && head.get(6).is(Kind.QUOTED)
            && head.get(7).isWord("via")
            && head.get(8).isWord("SMTP");
    if (!form) {
      return Optional.empty();
    }
    PeerText address = PeerText.read(head.get(1).text());
    if (address.ambiguous() || address.peer().isEmpty()) {
      return Optional.of(Telling.client(FromClause.ambiguous()));
    }
    Client client =
        new Client(
            address.peer().get(),
            Optional.of(head.get(6).text()),
            Optional.empty(),
            Optional.of(head.get(0).text()),
            Optional.empty(),
            Optional.empty());
    return Optional.of(Telling.client(FromClause.of(client)));
  }
}
