package nl.qdc.hoptrace.trace.name;

import java.util.Locale;
import java.util.Optional;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.IpLiteral;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.received.Host;

/** Host names as they are compared: lower case, without the root dot and brackets. */
public final class Names {

  private Names() {}

  /** The comparable form of a name. */
  public static String normal(String name) {
    int start = name.startsWith("[") ? 1 : 0;
    int end = name.length();
    while (end > start && (name.charAt(end - 1) == '.' || name.charAt(end - 1) == ']')) {
      end--;
    }
    return name.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** Whether the configuration gives a machine of ours that normal name. */
  public static boolean areOf(NetworkEntry entry, String normal) {
    for (String name : entry.names()) {
      if (normal(name).equals(normal)) {
        return true;
      }
    }
    return false;
  }

  /** The address that stands in a {@code by} clause in place of a name. */
  public static Optional<IpAddress> literal(Host by) {
    return by.name().isPresent() ? IpLiteral.parse(normal(by.name().get())) : Optional.empty();
  }

  /**
   * The name, if it says which host is meant: {@code localhost}, {@code unknown} and the empty name
   * stand on every machine.
   */
  public static Optional<String> telling(Optional<String> name) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    String normal = normal(name.get());
    return isLocal(normal) || normal.equals("unknown") ? Optional.empty() : Optional.of(normal);
  }

  /** Whether the host is named as "this machine". */
  public static boolean isLocal(Host by) {
    return by.name().isPresent() && isLocal(normal(by.name().get()));
  }

  /** Whether a normal name means "this machine". */
  public static boolean isLocal(String normal) {
    return normal.isEmpty()
        || normal.equals("localhost")
        || normal.equals("localhost.localdomain")
        || normal.equals("localdomain");
  }
}
