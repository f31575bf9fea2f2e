package nl.qdc.hoptrace.received.dialect.note;

import java.util.Optional;
import nl.qdc.hoptrace.received.Client;
import nl.qdc.hoptrace.received.Handover;
import nl.qdc.hoptrace.received.client.PeerText;
import nl.qdc.hoptrace.received.dialect.Dialect;
import nl.qdc.hoptrace.received.dialect.Telling;
import nl.qdc.hoptrace.received.mta.Mta;
import nl.qdc.hoptrace.received.syntax.Clauses;
import nl.qdc.hoptrace.received.syntax.Token.Kind;
import nl.qdc.hoptrace.received.syntax.Tokens;

// from ([203.0.113.9]) with MailEnable ESMTP; …
/** MailEnable without a host name of its own; no HELO, so nothing in it is the client's. */
public final class MailEnable implements Dialect {

  @Override
  public Optional<Telling> read(Clauses clauses, Mta mta) {
    Tokens head = clauses.head();
    boolean form =
        clauses.byCount() == 0
            && clauses.hasFrom()
            && head.size() == 4
            && head.get(0).is(Kind.COMMENT)
            && head.get(1).isWord("with")
            && head.get(2).isWord("MailEnable");
    if (!form) {
      return Optional.empty();
    }
    PeerText address = PeerText.read(head.get(0).text());
    if (address.ambiguous() || address.rdns().isPresent() || address.peer().isEmpty()) {
      return Optional.empty();
    }
    Handover handover = head.get(3).isWord("ESMTPA") ? Handover.LOGIN : Handover.TRANSFER;
    return Optional.of(Telling.hostless(Client.of(address.peer().get()), handover));
  }
}
