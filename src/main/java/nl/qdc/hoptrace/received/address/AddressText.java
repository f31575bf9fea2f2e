package nl.qdc.hoptrace.received.address;

import java.util.Optional;
import java.util.OptionalInt;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.IpLiteral;
import nl.qdc.hoptrace.received.Peer;

/**
 * Address spellings of stamps: {@code 192.0.2.1}, {@code 192.0.2.1:25}, with or without brackets.
 */
public final class AddressText {

  private static final String[] SOCKETS = {"UNIX: ", "UNIX:", "unix socket", "local"};

  private AddressText() {}

  /** What stands in brackets: an address, perhaps with a port, a local socket, or neither. */
  public static Peer bracketed(String text) {
    return bracketed(text, "", 0);
  }

  /**
   * The same, with what follows the closing bracket, where Exim writes {@code :port}.
   *
   * @param text the text between the brackets
   * @param line the text that they stand in
   * @param end the place behind the closing one
   */
  public static Peer bracketed(String text, String line, int end) {
    String inner = withoutOwnBrackets(text);
    Optional<IpAddress> plain = IpLiteral.parse(inner);
    if (plain.isPresent()) {
      boolean colon = end < line.length() && line.charAt(end) == ':';
      return new Peer.Seen(plain.get(), colon ? port(line, end + 1) : OptionalInt.empty());
    }
    if (isSocket(inner)) {
      return new Peer.Socket();
    }
    Optional<Peer> withPort = withPort(inner);
    return withPort.isPresent() ? withPort.get() : new Peer.Refused(inner);
  }

  /** The address itself of {@link #bare}. */
  public static Optional<IpAddress> bareAddress(String text) {
    Optional<IpAddress> plain = IpLiteral.parse(text);
    if (plain.isPresent()) {
      return plain;
    }
    Optional<Peer> peer = withPort(text);
    return peer.isPresent() ? peer.get().address() : plain;
  }

  /** An address without brackets, perhaps with a port; empty when the text is no address. */
  public static Optional<Peer> bare(String text) {
    Optional<IpAddress> plain = IpLiteral.parse(text);
    return plain.isPresent()
        ? Optional.of(new Peer.Seen(plain.get(), OptionalInt.empty()))
        : withPort(text);
  }

  private static Optional<Peer> withPort(String text) {
    int colon = text.lastIndexOf(':');
    if (colon < 0 || text.indexOf(':') != colon) {
      return Optional.empty();
    }
    OptionalInt port = port(text.substring(colon + 1));
    Optional<IpAddress> address =
        port.isEmpty() ? Optional.empty() : IpLiteral.parse(text.substring(0, colon));
    return address.isPresent() ? Optional.of(new Peer.Seen(address.get(), port)) : Optional.empty();
  }

  /** An address without brackets; what was meant as one and is none comes out refused. */
  public static Optional<Peer> meant(String text) {
    Optional<Peer> peer = bare(text);
    return peer.isEmpty() && looksLikeAddress(text) ? Optional.of(new Peer.Refused(text)) : peer;
  }

  /** Whether the text has nothing but what addresses are made of, so that it was meant as one. */
  private static boolean looksLikeAddress(String text) {
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

  /** A port number, up to a blank; empty when it is none. */
  public static OptionalInt port(String digits) {
    return port(digits, 0);
  }

  private static OptionalInt port(String text, int from) {
    int end = from;
    int port = 0;
    while (end < text.length() && end - from < 6 && isDigit(text.charAt(end))) {
      port = port * 10 + text.charAt(end++) - '0';
    }
    boolean whole = end > from && (end == text.length() || text.charAt(end) == ' ');
    return whole && port > 0 && port < 65536 ? OptionalInt.of(port) : OptionalInt.empty();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
