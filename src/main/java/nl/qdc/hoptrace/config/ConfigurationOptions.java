package nl.qdc.hoptrace.config;

import java.util.ArrayList;
import java.util.List;
import nl.qdc.hoptrace.config.networks.AmendedEntries;
import nl.qdc.hoptrace.config.source.Mistakes;
import nl.qdc.hoptrace.config.value.ReceiverText;
import nl.qdc.hoptrace.net.Cidr;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.trace.receiver.Receiver;

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
    AmendedEntries entries = new AmendedEntries(configuration.networks());
    addNetworks(entries, mistakes);
    addRelays(entries, mistakes);
    List<Receiver> believed = new ArrayList<>(configuration.receivers());
    addReceivers(believed, mistakes);
    if (mistakes.count() > 0) {
      throw new ConfigurationException(mistakes.messages());
    }
    return new Configuration(
        entries,
        believed,
        configuration.domains(),
        configuration.complaintMailboxes(),
        configuration.timezone(),
        configuration.attribution(),
        configuration.sameOrganisationBelieved(),
        configuration.desk());
  }

  private void addNetworks(AmendedEntries entries, Mistakes mistakes) {
    for (String text : networks) {
      try {
        addNetwork(Cidr.parse(text), entries);
      } catch (IllegalArgumentException e) {
        mistakes.add("--network " + e.getMessage());
      }
    }
  }

  private void addRelays(AmendedEntries entries, Mistakes mistakes) {
    for (String text : relays) {
      try {
        RelayOption.parse(text).addTo(entries);
      } catch (IllegalArgumentException e) {
        mistakes.add("--relay " + e.getMessage());
      }
    }
  }

  private void addReceivers(List<Receiver> believed, Mistakes mistakes) {
    for (String text : receivers) {
      try {
        believed.add(ReceiverText.parse(text));
      } catch (IllegalArgumentException e) {
        mistakes.add("--receiver " + e.getMessage());
      }
    }
  }

  private static void addNetwork(Cidr cidr, AmendedEntries entries) {
    for (NetworkEntry entry : entries) {
      if (entry.cidr().equals(cidr)) {
        return;
      }
    }
    entries.add(NetworkEntry.plain(cidr), "--network");
  }
}
