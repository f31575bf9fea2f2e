package nl.qdc.hoptrace.received.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.qdc.hoptrace.net.IpLiteral;
import nl.qdc.hoptrace.received.Client;
import nl.qdc.hoptrace.received.Peer;
import nl.qdc.hoptrace.received.address.AddressScan;
import nl.qdc.hoptrace.received.address.AddressText;
import nl.qdc.hoptrace.received.client.FromClause;
import nl.qdc.hoptrace.received.mta.Mta;
import nl.qdc.hoptrace.received.syntax.Clauses;
import nl.qdc.hoptrace.received.syntax.Token;
import nl.qdc.hoptrace.received.syntax.Token.Kind;
import nl.qdc.hoptrace.received.syntax.Tokens;

// from rdns.example (helo.example) [203.0.113.9] (ident) by mx.example with esmtp (Exim 3.35 #1) …
// from (helo.example) [203.0.113.9] by mx.example with esmtp id 17gkgW-0006pv-00; …
/** Exim 1 to 3: the client's words in comments, the address between them; a port behind a dot. */
public final class OldExim implements Dialect {

  @Override
  public Optional<Telling> read(Clauses clauses, Mta mta) {
    Tokens head = clauses.head();
    int at = head.size() > 1 && head.get(0).is(Kind.COMMENT) ? 1 : 2;
    if (mta != Mta.EXIM || !clauses.hasFrom() || !isForm(head, at)) {
      return Optional.empty();
    }
    List<String> comments = new ArrayList<>(2);
    for (int i = 0; i < head.size(); i++) {
      Token token = head.get(i);
      if (token.is(Kind.COMMENT)) {
        comments.add(token.text());
      }
    }
    for (String comment : comments) {
      if (AddressScan.found(comment)) {
        return Optional.empty();
      }
    }
    Optional<String> rdns = at == 2 ? Optional.of(head.get(0).written()) : Optional.empty();
    Client client =
        new Client(
            peer(head.get(at).text()),
            Optional.of(comments.get(0)),
            Optional.empty(),
            rdns,
            rdns.map(name -> true),
            comments.size() > 1 ? Optional.of(comments.get(1)) : Optional.empty());
    return Optional.of(Telling.client(FromClause.of(client)));
  }

  private static boolean isForm(Tokens head, int at) {
    boolean ends = head.size() == at + 1 || head.size() == at + 2;
    return ends
        && head.get(0).is(at == 1 ? Kind.COMMENT : Kind.WORD)
        && head.get(at - 1).is(Kind.COMMENT)
        && head.get(at).is(Kind.BRACKET)
        && head.get(head.size() - 1).is(head.size() == at + 1 ? Kind.BRACKET : Kind.COMMENT);
  }

  /** {@code 203.0.113.9.13219} is an address with its port. */
  static Peer peer(String text) {
    Peer plain = AddressText.bracketed(text);
    int dot = text.lastIndexOf('.');
    OptionalInt port = dot < 0 ? OptionalInt.empty() : AddressText.port(text.substring(dot + 1));
    return plain instanceof Peer.Refused && port.orElse(0) > 255
        ? IpLiteral.parse(text.substring(0, dot))
            .<Peer>map(ip -> new Peer.Seen(ip, port))
            .orElse(plain)
        : plain;
  }
}
