package nl.qdc.hoptrace.received.read;

import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.received.Peer;
import nl.qdc.hoptrace.received.Unparsed.Reason;
import nl.qdc.hoptrace.received.syntax.Token;
import nl.qdc.hoptrace.received.syntax.Token.Kind;
import nl.qdc.hoptrace.received.syntax.Tokenizer;

/**
 * The unlabelled text of an identity comment: {@code rdns [192.0.2.1]}, {@code [192.0.2.1]:25},
 * {@code ident@192.0.2.1}, {@code 2001:db8::1}. An ident answer (RFC 1413) is the client's text and
 * ends at the last {@code @}.
 *
 * @param peer the address, refused or not; empty when the text has none
 * @param rdns the name before a bracketed address
 * @param login whether Yahoo's {@code with login} follows the address
 * @param account the text before the last {@code @} of such a login
 * @param ambiguity why the address can't be told
 */
record PeerText(
    Optional<Peer> peer,
    Optional<String> rdns,
    boolean login,
    Optional<String> account,
    Optional<Reason> ambiguity) {

  private static final String LOGIN = " with login";

  static PeerText read(String text) {
    int at = text.lastIndexOf('@');
    String host = text.substring(at + 1).strip();
    List<Token> tokens = Tokenizer.tokens(host);
    List<Token> brackets = tokens.stream().filter(token -> token.is(Kind.BRACKET)).toList();
    return switch (brackets.size()) {
      case 0 -> bare(host, at < 0 ? "" : text.substring(0, at));
      case 1 -> bracketed(host, tokens, brackets.get(0));
      default -> ambiguous();
    };
  }

  private static PeerText bracketed(String host, List<Token> tokens, Token bracket) {
    String behind = host.substring(bracket.end());
    Peer peer = AddressText.bracketed(bracket.text(), behind);
    Optional<String> rdns = Optional.of(tokens.get(0)).filter(t -> t.is(Kind.WORD)).map(Token::text);
    return of(peer, rdns.filter(PeerText::isName).map(PeerText::withoutRootDot));
  }

  /** Only an address that stands alone is one: {@code (192.0.2.1)}. */
  private static PeerText bare(String host, String ident) {
    boolean login = host.endsWith(LOGIN) && !ident.isEmpty();
    String alone = login ? host.substring(0, host.length() - LOGIN.length()) : host;
    Optional<Peer> peer = AddressText.bare(alone);
    if (peer.isEmpty() && AddressText.looksLikeAddress(alone)) {
      peer = Optional.of(new Peer.Refused(alone));
    }
    boolean loggedIn = login && peer.isPresent();
    Optional<String> account = loggedIn ? Optional.of(ident) : Optional.empty();
    return new PeerText(peer, Optional.empty(), loggedIn, account, Optional.empty());
  }

  private static PeerText of(Peer peer, Optional<String> rdns) {
    return new PeerText(Optional.of(peer), rdns, false, Optional.empty(), Optional.empty());
  }

  private static PeerText ambiguous() {
    return new PeerText(
        Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.of(Reason.TWO_PEERS));
  }

  /** {@code unknown} and {@code unverified} are what servers write for no name. */
  static boolean isName(String word) {
    return !word.equalsIgnoreCase("unknown")
        && !word.equalsIgnoreCase("unverified")
        && word.chars().anyMatch(Character::isLetterOrDigit);
  }

  private static String withoutRootDot(String name) {
    return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
  }
}
