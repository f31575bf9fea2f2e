package nl.qdc.hoptrace.verdict.attribution.field;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.header.HeaderSection;

/**
 * What other fields of the section say about those that name somebody. It is read once: anybody can
 * write very many of either.
 *
 * @param cpanelHosts what cPanel's groups of fields call their host, by line
 * @param plainLogin whether cPanel tells of a login with nothing behind it
 * @param pleskServer what Plesk calls its server
 * @param filterKnowsAddress whether an outgoing filter knows its user by an address
 */
record Companions(
    NavigableMap<Integer, String> cpanelHosts,
    boolean plainLogin,
    Optional<String> pleskServer,
    boolean filterKnowsAddress) {

  static Companions of(HeaderSection section) {
    return new Companions(
        CpanelFields.hosts(section),
        CpanelFields.isPlainLogin(section),
        PleskFields.server(section),
        SpamExpertsFields.isKnownByAddress(section));
  }

  /** The host of the group that the field belongs to: its name stands before it. */
  String cpanelHost(HeaderField field) {
    Map.Entry<Integer, String> host = cpanelHosts.lowerEntry(field.line());
    return host == null ? "" : host.getValue();
  }
}
