package nl.qdc.hoptrace.received.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.received.Host;
import nl.qdc.hoptrace.received.address.AddressScan;
import nl.qdc.hoptrace.received.address.AddressText;
import nl.qdc.hoptrace.received.client.Login;
import nl.qdc.hoptrace.received.client.PeerText;
import nl.qdc.hoptrace.received.syntax.Token;
import nl.qdc.hoptrace.received.syntax.Token.Kind;
import nl.qdc.hoptrace.received.syntax.Tokens;

/** The {@code by} clause: {@code mx.example (mx1 [192.0.2.1]) (Postfix)}, {@code 192.0.2.1}. */
public final class ByClause {

  private ByClause() {}

  /** Reads the clause. */
  public static Host read(Tokens tokens) {
    if (tokens.isEmpty() || tokens.get(0).is(Kind.COMMENT)) {
      return Host.UNNAMED;
    }
    String name = withoutComma(tokens.get(0).text());
    List<String> aliases = new ArrayList<>(0);
    Optional<IpAddress> address = AddressText.bareAddress(name);
    for (int i = 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.startsWith("envelope-") || Login.read(token.text()).made()) {
        break; // here the client's own words begin
      }
      Optional<IpAddress> next = Optional.empty();
      if (token.is(Kind.BRACKET)) {
        next = AddressText.bracketed(token.text()).address();
      } else if (token.is(Kind.COMMENT) && AddressScan.found(token)) {
        PeerText text = PeerText.read(token.text());
        next = text.peer().isPresent() ? text.peer().get().address() : next;
        // amavis names its host so: localhost (mx.example [127.0.0.1])
        if (text.peer().isPresent() && text.rdns().isPresent()) {
          aliases.add(text.rdns().get());
        }
      }
      address = address.isPresent() ? address : next;
    }
    return new Host(Optional.of(name), address, aliases);
  }

  private static String withoutComma(String name) {
    return name.length() > 1 && name.endsWith(",") ? name.substring(0, name.length() - 1) : name;
  }
}
