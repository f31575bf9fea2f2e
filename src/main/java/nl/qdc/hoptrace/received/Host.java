package nl.qdc.hoptrace.received;

import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.net.IpAddress;

/**
 * The {@code by} clause: who wrote the stamp.
 *
 * @param name the name or address literal as written; empty for a stamp that names no host
 * @param address the host's own address, from the literal or the comment behind it
 * @param aliases further names of the host in that comment
 */
public record Host(Optional<String> name, Optional<IpAddress> address, List<String> aliases) {

  /** A stamp that names no host, as qmail's {@code invoked from network}. */
  public static final Host UNNAMED = new Host(Optional.empty(), Optional.empty(), List.of());

  /** Copies the list. */
  public Host {
    aliases = List.copyOf(aliases);
  }
}
