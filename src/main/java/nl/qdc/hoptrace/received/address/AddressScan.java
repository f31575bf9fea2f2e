package nl.qdc.hoptrace.received.address;

import java.util.Optional;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.received.Peer;

/**
 * Finds addresses anywhere in a text, whatever brackets stand around them. It is no way to find the
 * peer; it finds what contradicts the one that was read.
 */
public final class AddressScan {

  private AddressScan() {}

  /** Whether the text holds an address other than that of the peer. */
  public static boolean contradicts(String text, Peer peer) {
    Optional<IpAddress> seen = peer.address();
    int start = 0;
    while (start < text.length()) {
      int end = wordEnd(text, start);
      Optional<IpAddress> other = address(text, start, end);
      if (other.isPresent() && !other.equals(seen)) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }

  /** Whether the text holds an address. */
  public static boolean found(String text) {
    return contradicts(text, new Peer.None());
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isWordCharacter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isWordCharacter(char c) {
    return (c >= '0' && c <= ':')
        || (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || c == '.'
        || c == '-'
        || c == '_'
        || c == '%';
  }

  /** A sentence may end behind an address, and a list go on. */
  private static Optional<IpAddress> address(String text, int start, int end) {
    int last = end;
    while (last > start && text.charAt(last - 1) == '.') {
      last--;
    }
    return last - start < 3 || !hasSeparators(text, start, last)
        ? Optional.empty()
        : AddressText.bareAddress(text.substring(start, last));
  }

  private static boolean hasSeparators(String text, int start, int end) {
    int dots = 0;
    int colons = 0;
    for (int i = start; i < end; i++) {
      dots += text.charAt(i) == '.' ? 1 : 0;
      colons += text.charAt(i) == ':' ? 1 : 0;
    }
    return dots >= 3 || colons >= 2;
  }
}
