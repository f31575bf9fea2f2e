package nl.qdc.hoptrace.config;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.qdc.hoptrace.config.source.Mistakes;
import nl.qdc.hoptrace.config.value.ReceiverText;
import nl.qdc.hoptrace.net.Cidr;
import nl.qdc.hoptrace.trace.NetworkEntry;
import nl.qdc.hoptrace.trace.Receiver;

/**
 * What options on the command line add to a configuration.
 *
 * @param networks values of {@code --network CIDR}
 * @param relays values of {@code --relay ADDRESS[=NAME]}
 * @param receivers values of {@code --receiver NAME|.SUFFIX|ADDRESS|CIDR}
 */
public record ConfigurationOptions(
    List<String> networks, List<String> relays, List<String> receivers) {

  /** Copies the lists. */
  public ConfigurationOptions {
    networks = List.copyOf(networks);
    relays = List.copyOf(relays);
    receivers = List.copyOf(receivers);
  }

  /**
   * The configuration with these added. What it says already may be said again; a relay may get a
   * further name.
   *
   * @throws ConfigurationException with every wrong value, each behind its option
   */
  public Configuration addTo(Configuration configuration) {
    if (networks.isEmpty() && relays.isEmpty() && receivers.isEmpty()) {
      return configuration;
    }
    Mistakes mistakes = new Mistakes();
    List<NetworkEntry> entries = new ArrayList<>(configuration.networks());
    each("--network", networks, text -> addNetwork(Cidr.parse(text), entries), mistakes);
    each("--relay", relays, text -> RelayOption.parse(text).addTo(entries), mistakes);
    List<Receiver> believed = new ArrayList<>(configuration.receivers());
    each("--receiver", receivers, text -> believed.add(ReceiverText.parse(text)), mistakes);
    if (mistakes.count() > 0) {
      throw new ConfigurationException(mistakes.messages());
    }
    return new Configuration(
        entries,
        believed,
        configuration.domains(),
        configuration.complaintMailboxes(),
        configuration.timezone(),
        configuration.sameOrganisationBelieved());
  }

  private static void each(
      String option, List<String> values, Consumer<String> reader, Mistakes mistakes) {
    for (String value : values) {
      try {
        reader.accept(value);
      } catch (IllegalArgumentException e) {
        mistakes.add(option + " " + e.getMessage());
      }
    }
  }

  private static void addNetwork(Cidr cidr, List<NetworkEntry> entries) {
    if (entries.stream().noneMatch(entry -> entry.cidr().equals(cidr))) {
      entries.add(NetworkEntry.plain(cidr));
    }
  }
}
