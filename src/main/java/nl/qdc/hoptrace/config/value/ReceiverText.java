package nl.qdc.hoptrace.config.value;

import java.util.List;
import nl.qdc.hoptrace.net.Cidr;
import nl.qdc.hoptrace.trace.receiver.Receiver;

/** A receiver in one word: {@code mx.rcpt.example}, {@code .isp.example}, an address or a CIDR. */
public final class ReceiverText {

  private ReceiverText() {}

  /**
   * Reads a receiver: by its addresses, or by its host names only.
   *
   * @throws IllegalArgumentException with one line that says what is wrong
   */
  public static Receiver parse(String text) {
    return isAddress(text)
        ? Receiver.addresses(Cidr.parse(text))
        : new Receiver(text, false, false, hosts(text), List.of(), List.of(), List.of());
  }

  /**
   * Reads the hosts of a receiver.
   *
   * @param text a host name, or a domain with a leading dot: the domain and every name below it
   * @return what {@link Receiver#hosts} holds for it
   * @throws IllegalArgumentException with one line that says what is wrong
   */
  public static List<String> hosts(String text) {
    if (text.startsWith("*.")) {
      throw new IllegalArgumentException(
          text + " is not a host name; did you mean " + text.substring(1) + "?");
    }
    if (!text.startsWith(".")) {
      return List.of(HostName.host(text));
    }
    String domain = HostName.domain(text.substring(1));
    return List.of("." + domain, domain);
  }

  private static boolean isAddress(String text) {
    return text.indexOf('/') >= 0 || text.indexOf(':') >= 0 || hasOnlyDigitsAndDots(text);
  }

  private static boolean hasOnlyDigitsAndDots(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '.' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }
}
