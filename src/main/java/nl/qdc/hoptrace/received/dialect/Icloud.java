package nl.qdc.hoptrace.received.dialect;

import java.util.Optional;
import java.util.OptionalInt;
import nl.qdc.hoptrace.received.Client;
import nl.qdc.hoptrace.received.Handover;
import nl.qdc.hoptrace.received.Peer;
import nl.qdc.hoptrace.received.client.FromClause;
import nl.qdc.hoptrace.received.mta.Mta;
import nl.qdc.hoptrace.received.syntax.Clauses;
import nl.qdc.hoptrace.received.syntax.Clauses.Clause;
import nl.qdc.hoptrace.received.syntax.Token.Kind;
import nl.qdc.hoptrace.received.syntax.Tokens;

// from p00-icloudmta-smtpin-us-east-1a-60-percent-1 by p129-mailgateway-smtp-5f9f (mailgateway
// 2413B155) …
/** Apple's delivery within: both hosts are named, the address is not. */
public final class Icloud implements Dialect {

  @Override
  public Optional<Telling> read(Clauses clauses, Mta mta) {
    Tokens head = clauses.head();
    boolean form =
        clauses.hasFrom()
            && head.size() == 1
            && head.get(0).is(Kind.WORD)
            && isHost(head.get(0).text(), "icloudmta-")
            && isHost(clauses.firstText(Clause.BY).orElse(""), "mailgateway-");
    if (!form) {
      return Optional.empty();
    }
    Client client = Client.greeting(new Peer.Missing(), Optional.of(head.get(0).text()));
    return Optional.of(
        new Telling(FromClause.of(client), Optional.of(Handover.LMTP), true, OptionalInt.empty()));
  }

  /** {@code p129-mailgateway-…}, {@code p00-icloudmta-…}. */
  private static boolean isHost(String name, String kind) {
    int dash = name.indexOf('-');
    boolean number = dash > 1 && dash < 6 && name.charAt(0) == 'p';
    for (int i = 1; number && i < dash; i++) {
      number = name.charAt(i) >= '0' && name.charAt(i) <= '9';
    }
    return number && name.startsWith(kind, dash + 1);
  }
}
