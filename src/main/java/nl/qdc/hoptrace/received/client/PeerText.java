package nl.qdc.hoptrace.received.client;

import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.received.Peer;
import nl.qdc.hoptrace.received.address.AddressText;
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

  /** What MailChannels' server writes for a PTR name: {@code [UNAVAILABLE]. [192.0.2.1]}. */
  private static final String[] NO_PTR = {"[UNAVAILABLE]. [", "[TEMPUNAVAIL]. ["};

  private static final String[] NO_NAMES = {"unknown", "unverified", "softdnserr", "Not"};

  /** Reads what stands in a comment. */
  public static PeerText read(String text) {
    int at = text.lastIndexOf('@');
    Optional<String> ident = at < 0 ? Optional.empty() : Optional.of(ident(text.substring(0, at)));
    String host = withoutNoPtr(text.substring(at + 1).strip());
    int bracket = nextBracket(host, 0);
    return bracket < 0 ? bare(host, ident) : bracketed(host, bracket, ident);
  }

  private static String withoutNoPtr(String host) {
    for (String none : NO_PTR) {
      if (host.startsWith(none)) {
        return host.substring(none.length() - 1);
      }
    }
    return host;
  }

  private static String ident(String text) {
    return text.startsWith(IDENT) ? text.substring(IDENT.length()) : text;
  }

  private static PeerText bracketed(String host, int first, Optional<String> ident) {
    Optional<Peer> peer = Optional.empty();
    boolean ambiguous = false;
    int open = first;
    Optional<String> rdns = nameBefore(host, open);
    while (open >= 0 && !ambiguous) {
      int close = closing(host, open);
      if (close < 0) {
        return new PeerText(Optional.empty(), Optional.empty(), ident, Login.NONE, true);
      }
      Peer next = AddressText.bracketed(host.substring(open + 1, close), host, close + 1);
      ambiguous = peer.isPresent() && !peer.get().equals(next);
      peer = Optional.of(next);
      open = nextBracket(host, close);
    }
    return new PeerText(peer, rdns, ident, Login.NONE, ambiguous);
  }

  /** The next bracket that does not stand in quotes: {@code [192.0.2.1] "NO-IDENT-SERVICE[2]"}. */
  private static int nextBracket(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '[') {
        return i;
      }
      i = c == '"' ? Math.max(i, text.indexOf('"', i + 1)) : i;
    }
    return -1;
  }

  private static int closing(String text, int open) {
    int first = text.indexOf(']', open);
    int inner = text.indexOf('[', open + 1);
    if (inner < 0 || first < inner) {
      return first;
    }
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** The first word, if it is a plain one: {@code r.example [192.0.2.1]}. */
  private static Optional<String> nameBefore(String host, int open) {
    int end = host.indexOf(' ');
    String word = host.substring(0, end < 0 ? open : Math.min(end, open));
    boolean plain = !word.isEmpty() && word.indexOf('<') < 0 && word.indexOf('(') < 0;
    return plain && isName(word) ? Optional.of(plain(word)) : Optional.empty();
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
    return hasLetterOrDigit(word) && AddressText.bare(word).isEmpty();
  }

  private static boolean hasLetterOrDigit(String word) {
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
