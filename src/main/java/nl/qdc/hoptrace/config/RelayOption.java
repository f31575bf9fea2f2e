package nl.qdc.hoptrace.config;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.qdc.hoptrace.config.networks.AmendedEntries;
import nl.qdc.hoptrace.config.value.HostName;
import nl.qdc.hoptrace.net.Cidr;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.network.Role;

/**
 * A value of {@code --relay ADDRESS[=NAME]}.
 *
 * @param cidr the one address
 * @param name the name that its stamps bear
 */
record RelayOption(Cidr cidr, Optional<String> name) {

  private static final int ONE_ADDRESS = 128;

  static RelayOption parse(String text) {
    int equals = text.indexOf('=');
    Cidr cidr = Cidr.parse(equals < 0 ? text : text.substring(0, equals));
    if (cidr.length() < ONE_ADDRESS) {
      throw new IllegalArgumentException(text + " is a range; a relay is one address");
    }
    return new RelayOption(
        cidr,
        equals < 0 ? Optional.empty() : Optional.of(HostName.host(text.substring(equals + 1))));
  }

  /**
   * Adds the relay, or its name to the relay that is there.
   *
   * @throws IllegalArgumentException when the address is there in another role
   */
  void addTo(AmendedEntries entries) {
    boolean known = false;
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).cidr().equals(cidr)) {
        entries.set(i, named(entries.get(i)));
        known = true;
      }
    }
    if (!known) {
      entries.add(named(NetworkEntry.plain(cidr), Role.RELAY), "--relay");
    }
  }

  private NetworkEntry named(NetworkEntry entry) {
    if (entry.role() != Role.RELAY) {
      throw new IllegalArgumentException(
          cidr.first() + " is in the configuration with role " + entry.role().word());
    }
    return named(entry, Role.RELAY);
  }

  private NetworkEntry named(NetworkEntry entry, Role role) {
    List<String> names = Stream.concat(entry.names().stream(), name.stream()).distinct().toList();
    return new NetworkEntry(
        entry.cidr(), role, names, entry.customer(), entry.since(), entry.until(), entry.stamps());
  }
}
