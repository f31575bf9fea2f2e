package nl.qdc.hoptrace.received.address;

import java.util.Optional;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.IpLiteral;
import nl.qdc.hoptrace.received.Peer;
import nl.qdc.hoptrace.received.syntax.Characters;
import nl.qdc.hoptrace.received.syntax.Token;

/**
 * Finds addresses anywhere in a text, whatever brackets stand around them. It is no way to find the
 * peer; it finds what contradicts the one that was read.
 */
public final class AddressScan {

  private static final boolean[] IN_WORD = new boolean['z' + 1];

  static {
    String others = ".:-_%";
    for (char c = 0; c < IN_WORD.length; c++) {
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      IN_WORD[c] = letter || (c >= '0' && c <= '9') || others.indexOf(c) >= 0;
    }
  }

  private AddressScan() {}

  /** Whether the text holds an address other than that of the peer. */
  public static boolean contradicts(String text, Peer peer) {
    return (has(text, '.', 3) || has(text, ':', 2)) && holdsOther(text, peer.address());
  }

  /** Whether the text holds an address. */
  public static boolean found(String text) {
    return (has(text, '.', 3) || has(text, ':', 2)) && holdsOther(text, Optional.empty());
  }

  /** Whether the text of the token holds an address. */
  public static boolean found(Token token) {
    boolean v4 = token.has(Characters.DOT) && has(token.text(), '.', 3);
    return (v4 || (token.has(Characters.COLON) && has(token.text(), ':', 2)))
        && holdsOther(token.text(), Optional.empty());
  }

  /** Whether the separator of addresses is there so many times, as in one address at least. */
  private static boolean has(String text, char separator, int times) {
    int at = -1;
    for (int i = 0; i < times; i++) {
      at = text.indexOf(separator, at + 1);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean holdsOther(String text, Optional<IpAddress> seen) {
    int start = 0;
    int dots = 0;
    int colons = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (c < IN_WORD.length && IN_WORD[c]) {
        dots += c == '.' ? 1 : 0;
        colons += c == ':' ? 1 : 0;
      } else {
        if ((dots >= 3 || colons >= 2) && isOther(address(text, start, i, colons), seen)) {
          return true;
        }
        start = i + 1;
        dots = 0;
        colons = 0;
      }
    }
    return false;
  }

  private static boolean isOther(Optional<IpAddress> address, Optional<IpAddress> seen) {
    return address.isPresent() && !address.equals(seen);
  }

  /** A sentence may end behind an address, and a list go on. */
  private static Optional<IpAddress> address(String text, int start, int end, int colons) {
    int last = end;
    while (last > start && text.charAt(last - 1) == '.') {
      last--;
    }
    if (colons == 0) {
      return IpLiteral.parseV4(text, start, last);
    }
    return last - start < 3
        ? Optional.empty()
        : AddressText.bareAddress(text.substring(start, last));
  }
}
