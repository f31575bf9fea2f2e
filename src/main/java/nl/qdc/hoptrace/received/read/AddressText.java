package nl.qdc.hoptrace.received.read;

import java.util.Optional;
import java.util.OptionalInt;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.IpLiteral;
import nl.qdc.hoptrace.received.Peer;

/** Address spellings of stamps: {@code 192.0.2.1}, {@code 192.0.2.1:25}, with or without brackets. */
final class AddressText {

  private static final String[] SOCKETS = {"UNIX: ", "UNIX:", "unix socket", "local"};

  private AddressText() {}

  /**
   * What stands in brackets: an address, perhaps with a port, a local socket, or neither.
   *
   * @param text the text between the brackets
   * @param behind what follows the closing bracket, where Exim writes {@code :port}
   */
  static Peer bracketed(String text, String behind) {
    String inner = withoutOwnBrackets(text);
    if (isSocket(inner)) {
      return new Peer.Socket();
    }
    OptionalInt port = behind.startsWith(":") ? port(behind.substring(1)) : OptionalInt.empty();
    Optional<IpAddress> plain = IpLiteral.parse(inner);
    if (plain.isPresent()) {
      return new Peer.Seen(plain.get(), port);
    }
    return bare(inner).orElseGet(() -> new Peer.Refused(inner));
  }

  /** An address without brackets, perhaps with a port; empty when the text is no address. */
  static Optional<Peer> bare(String text) {
    Optional<IpAddress> plain = IpLiteral.parse(text);
    if (plain.isPresent()) {
      return Optional.of(new Peer.Seen(plain.get(), OptionalInt.empty()));
    }
    int colon = text.lastIndexOf(':');
    if (colon < 0 || text.indexOf(':') != colon) {
      return Optional.empty();
    }
    OptionalInt port = port(text.substring(colon + 1));
    return port.isEmpty()
        ? Optional.empty()
        : IpLiteral.parse(text.substring(0, colon)).map(ip -> new Peer.Seen(ip, port));
  }

  /** Whether the text has nothing but what addresses are made of, so that it was meant as one. */
  static boolean looksLikeAddress(String text) {
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digit |= Character.isDigit(c);
      if (!Character.isDigit(c) && ".:xX%?".indexOf(c) < 0 && Character.digit(c, 16) < 0) {
        return false;
      }
    }
    return digit && (text.indexOf('.') >= 0 || text.indexOf(':') >= 0 || text.length() > 7);
  }

  /** {@code [[UNIX: localhost]]}, MDaemon's {@code [(192.0.2.1)]}. */
  private static String withoutOwnBrackets(String text) {
    boolean square = text.startsWith("[") && text.endsWith("]");
    boolean round = text.startsWith("(") && text.endsWith(")");
    return text.length() > 1 && (square || round) ? text.substring(1, text.length() - 1) : text;
  }

  private static boolean isSocket(String text) {
    for (String socket : SOCKETS) {
      if (socket.endsWith(" ") ? text.startsWith(socket) : text.equalsIgnoreCase(socket)) {
        return true;
      }
    }
    return false;
  }

  private static OptionalInt port(String digits) {
    int end = 0;
    while (end < digits.length() && end < 6 && Character.digit(digits.charAt(end), 10) >= 0) {
      end++;
    }
    boolean whole = end > 0 && end < 6 && (end == digits.length() || digits.charAt(end) == ' ');
    int port = whole ? Integer.parseInt(digits.substring(0, end)) : 0;
    return port > 0 && port < 65536 ? OptionalInt.of(port) : OptionalInt.empty();
  }
}
