package nl.qdc.hoptrace.received.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.IpLiteral;
import nl.qdc.hoptrace.received.Host;
import nl.qdc.hoptrace.received.syntax.Token;
import nl.qdc.hoptrace.received.syntax.Token.Kind;

/** The {@code by} clause: {@code mx.example (mx1 [192.0.2.1]) (Postfix)}, {@code 192.0.2.1}. */
final class ByClause {

  private ByClause() {}

  static Host read(List<Token> tokens) {
    if (tokens.isEmpty() || tokens.get(0).is(Kind.COMMENT)) {
      return Host.UNNAMED;
    }
    String name = tokens.get(0).text();
    Optional<IpAddress> literal = AddressText.bare(name).flatMap(peer -> peer.address());
    List<String> aliases = new ArrayList<>(0);
    Optional<IpAddress> address = literal;
    for (Token token : tokens.subList(1, tokens.size())) {
      if (token.is(Kind.COMMENT)) {
        address = address.or(() -> address(token.text()));
        alias(token.text()).ifPresent(aliases::add);
      } else if (token.is(Kind.BRACKET)) {
        address = address.or(() -> IpLiteral.parse(token.text()));
      }
    }
    return new Host(Optional.of(name), address, aliases);
  }

  private static Optional<IpAddress> address(String comment) {
    return PeerText.read(comment).peer().flatMap(peer -> peer.address());
  }

  /** {@code (mx.example [127.0.0.1])}: amavis names its host so. */
  private static Optional<String> alias(String comment) {
    PeerText text = PeerText.read(comment);
    return text.peer().isPresent() ? text.rdns() : Optional.empty();
  }
}
