package nl.qdc.hoptrace.config;

import java.util.ArrayList;
import java.util.List;
import nl.qdc.hoptrace.config.networks.Entries;
import nl.qdc.hoptrace.config.networks.NetworkList;
import nl.qdc.hoptrace.config.value.TimeZoneName;
import nl.qdc.hoptrace.network.Networks;
import nl.qdc.hoptrace.trace.Ground;
import nl.qdc.hoptrace.trace.name.Organisations;
import nl.qdc.hoptrace.trace.receiver.Receiver;
import nl.qdc.hoptrace.trace.receiver.Receivers;
import nl.qdc.hoptrace.verdict.attribution.field.AttributionRule;

/**
 * What the operator has configured.
 *
 * @param networks our ranges, which do not change; there may be millions
 * @param receivers mail systems believed beside the built-in ones
 * @param domains normal names that are ours, for claims and findings only
 * @param complaintMailboxes the mailboxes that complaints reach, in lower case
 * @param timezone in which times are shown
 * @param attribution fields in which our servers name who handed a mail in
 * @param sameOrganisationBelieved see {@link Ground#sameOrganisationBelieved}
 * @param desk who answers complaints, and how
 */
public record Configuration(
    NetworkList networks,
    List<Receiver> receivers,
    List<String> domains,
    List<String> complaintMailboxes,
    TimeZoneName timezone,
    List<AttributionRule> attribution,
    boolean sameOrganisationBelieved,
    Desk desk) {

  /** Nothing configured. */
  public static final Configuration EMPTY =
      new Configuration(
          new Entries(),
          List.of(),
          List.of(),
          List.of(),
          TimeZoneName.UTC,
          List.of(),
          false,
          Desk.NONE);

  /** Copies the short lists. */
  public Configuration {
    receivers = List.copyOf(receivers);
    domains = List.copyOf(domains);
    complaintMailboxes = List.copyOf(complaintMailboxes);
    attribution = List.copyOf(attribution);
  }

  /** The same with other networks. */
  public Configuration with(NetworkList others) {
    return new Configuration(
        others,
        receivers,
        domains,
        complaintMailboxes,
        timezone,
        attribution,
        sameOrganisationBelieved,
        desk);
  }

  /** Whether anything is ours. Without networks every mail would be "not from us". */
  public boolean hasNetworks() {
    return !networks.isEmpty();
  }

  /** What the walk is told. */
  public Ground ground(Organisations organisations, List<Receiver> builtIn) {
    List<Receiver> all = new ArrayList<>(receivers);
    all.addAll(builtIn);
    return new Ground(
        new Networks(networks), new Receivers(all), organisations, sameOrganisationBelieved);
  }
}
