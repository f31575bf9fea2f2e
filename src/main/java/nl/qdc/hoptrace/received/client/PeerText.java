package nl.qdc.hoptrace.received.client;

import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.received.Peer;
import nl.qdc.hoptrace.received.address.AddressText;
import nl.qdc.hoptrace.received.syntax.Token;
import nl.qdc.hoptrace.received.syntax.Token.Kind;
import nl.qdc.hoptrace.received.syntax.Tokenizer;
import nl.qdc.hoptrace.received.syntax.Words;

/**
 * The unlabelled text of an identity comment: {@code rdns [192.0.2.1]}, {@code [192.0.2.1]:25},
 * {@code ident@192.0.2.1}, {@code 2001:db8::1}. An ident answer (RFC 1413) is the client's text and
 * ends at the last {@code @}.
 *
 * @param peer the address, refused or not; empty when the text has none
 * @param rdns the name before a bracketed address
 * @param ident the text before the last {@code @}
 * @param login what follows the address of a login, as Yahoo's {@code with login}
 * @param ambiguous whether there are two addresses in brackets
 */
public record PeerText(
    Optional<Peer> peer,
    Optional<String> rdns,
    Optional<String> ident,
    Login login,
    boolean ambiguous) {

  private static final String IDENT = "IDENT:";
  private static final String[] NO_NAMES = {"unknown", "unverified", "softdnserr", "Not"};

  /** Reads what stands in a comment. */
  public static PeerText read(String text) {
    int at = text.lastIndexOf('@');
    Optional<String> ident = at < 0 ? Optional.empty() : Optional.of(ident(text.substring(0, at)));
    String host = text.substring(at + 1).strip();
    return host.indexOf('[') < 0 ? bare(host, ident) : bracketed(host, ident);
  }

  private static String ident(String text) {
    return text.startsWith(IDENT) ? text.substring(IDENT.length()) : text;
  }

  private static PeerText bracketed(String host, Optional<String> ident) {
    List<Token> tokens = Tokenizer.tokens(host);
    Optional<Peer> peer = Optional.empty();
    boolean ambiguous = tokens.isEmpty();
    for (Token token : tokens) {
      if (token.is(Kind.BRACKET)) {
        Peer next = AddressText.bracketed(token.text(), host.substring(token.end()));
        ambiguous |= peer.isPresent() && !peer.get().equals(next);
        peer = Optional.of(next);
      }
    }
    Optional<String> rdns =
        tokens.isEmpty() || !tokens.get(0).is(Kind.WORD)
            ? Optional.empty()
            : Optional.of(tokens.get(0).text());
    return new PeerText(
        peer, rdns.filter(PeerText::isName).map(PeerText::plain), ident, Login.NONE, ambiguous);
  }

  /** Only an address that stands alone is one: {@code (192.0.2.1)}. */
  private static PeerText bare(String host, Optional<String> ident) {
    int blank = host.indexOf(' ');
    String alone = blank < 0 ? host : host.substring(0, blank);
    Optional<String> method =
        ident.isPresent() && blank > 0 ? method(host.substring(blank)) : Optional.empty();
    Optional<Peer> peer =
        blank < 0 || method.isPresent() ? AddressText.meant(alone) : Optional.empty();
    Login login =
        method.isPresent() && peer.isPresent()
            ? new Login(true, ident, method)
            : Login.perhaps(peer.isPresent() ? ident : Optional.empty());
    return new PeerText(peer, Optional.empty(), ident, login, false);
  }

  /** Yahoo: {@code (user@192.0.2.1 with login)}, {@code with plain}. */
  private static Optional<String> method(String behind) {
    List<String> words = Words.of(behind);
    return words.size() == 2 && words.get(0).equals("with")
        ? Optional.of(words.get(1))
        : Optional.empty();
  }

  /** Whether a word is a name, not one of those that servers write for none. */
  static boolean isName(String word) {
    for (String none : NO_NAMES) {
      if (word.equalsIgnoreCase(none)) {
        return false;
      }
    }
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetterOrDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Without the root's dot. */
  private static String plain(String name) {
    return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
  }
}
