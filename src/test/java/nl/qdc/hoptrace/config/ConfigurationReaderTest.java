package nl.qdc.hoptrace.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.net.Cidr;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.network.Role;
import nl.qdc.hoptrace.trace.Ground;
import nl.qdc.hoptrace.trace.receiver.Receiver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationReaderTest {

  @TempDir Path folder;

  private Configuration read(String yaml) {
    return new Folder(folder).read(yaml);
  }

  @Test
  void everyKey() {
    Configuration configuration =
        read(
            """
            networks:
              - 192.0.2.0/24   # plain
              - {cidr: 192.0.2.25, role: relay, name: Out1.QDC.example., names: [out1b.qdc.example]}
              - {cidr: 192.0.2.26, role: relay, stamps: false}
              - cidr: 192.0.2.66
                name: vps van Jansen
                customer: 0042
              - "2001:db8:51::/48"
            domains: [QDC.example, qdc.example.]
            receivers:
              - mx.rcpt.example
              - .isp.example
              - 198.51.100.40
              - {name: example-isp, hosts: [mx, .isp.example], ranges: [198.51.100.0/24]}
            complaint_mailboxes: [Abuse@QDC.example]
            timezone: Europe/Amsterdam
            same_organisation: believe
            """);

    Optional<String> none = Optional.empty();
    NetworkEntry relay = configuration.networks().get(1);
    NetworkEntry customer = configuration.networks().get(3);
    assertEquals(NetworkEntry.plain(Cidr.parse("192.0.2.0/24")), configuration.networks().get(0));
    assertEquals(Role.RELAY, relay.role());
    assertEquals(List.of("out1.qdc.example", "out1b.qdc.example"), relay.names());
    assertFalse(configuration.networks().get(2).stamps());
    assertEquals(none, configuration.networks().get(2).name());
    assertEquals(Optional.of("vps van Jansen"), customer.name());
    assertEquals(Optional.of("0042"), customer.customer());
    assertEquals("2001:db8:51::/48", configuration.networks().get(4).cidr().toString());

    assertEquals(List.of("qdc.example"), configuration.domains());
    assertEquals(List.of("abuse@qdc.example"), configuration.complaintMailboxes());
    assertEquals(ZoneId.of("Europe/Amsterdam"), configuration.timezone().zone());
    assertTrue(configuration.sameOrganisationBelieved());
  }

  @Test
  void receiversByNameAndByAddress() {
    List<Receiver> receivers =
        read("""
                receivers:
                  - MX.rcpt.example
                  - .isp.example
                  - 198.51.100.0/25
                  - 2001:db8:7::1
                  - {name: isp, hosts: [.isp.example], ranges: [198.51.100.0/24, 203.0.113.1]}
                  - {hosts: mx.isp.example}
                """)
            .receivers();

    assertEquals(List.of("mx.rcpt.example"), receivers.get(0).hosts());
    assertEquals(List.of(".isp.example", "isp.example"), receivers.get(1).hosts());
    assertEquals(List.of(Cidr.parse("198.51.100.0/25")), receivers.get(2).ranges());
    assertEquals(List.of(), receivers.get(2).hosts());
    assertEquals(List.of(Cidr.parse("2001:db8:7::1")), receivers.get(3).ranges());
    assertEquals("isp", receivers.get(4).name());
    assertEquals(2, receivers.get(4).ranges().size());
    assertEquals("mx.isp.example", receivers.get(5).name());
    assertTrue(receivers.stream().noneMatch(Receiver::builtIn));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing\n", "---\n", "networks:\ndomains: []\n", "{}"})
  void nothingConfigured(String text) {
    assertEquals(Configuration.EMPTY, read(text));
    assertFalse(read(text).hasNetworks());
  }

  @ParameterizedTest
  @CsvSource({"believe,true", "off,false", "'\"off\"',false"})
  void sameOrganisation(String word, boolean believed) {
    assertEquals(believed, read("same_organisation: " + word).sameOrganisationBelieved());
  }

  @Test
  void oneValueIsAListOfOne() {
    Configuration configuration = read("networks: 192.0.2.0/24\ndomains: qdc.example\n");

    assertEquals(1, configuration.networks().size());
    assertEquals(List.of("qdc.example"), configuration.domains());
    assertEquals(ZoneOffset.UTC, configuration.timezone().zone());
  }

  @Test
  void jsonSaysTheSame() {
    String json =
        """
         { "networks": ["192.0.2.0/24", {"cidr": "192.0.2.66", "customer": 42, "since": "2026-01-15"},
            {"cidr": "192.0.2.25", "role": "relay", "stamps": false}],
           "domains": ["qdc.example"], "timezone": "UTC" }
        """;
    String yaml =
        """
        networks:
          - 192.0.2.0/24
          - {cidr: 192.0.2.66, customer: 42, since: 2026-01-15}
          - {cidr: 192.0.2.25, role: relay, stamps: false}
        domains: [qdc.example]
        timezone: UTC
        """;
    assertEquals(read(yaml), read(json));
    assertEquals(read(yaml), read("\uFEFF" + json));
  }

  @Test
  void jsonMistakesHaveTheirPlaces() {
    String json = "{\"networks\": [\"192.0.2.0/24\",\n  {\"cidr\": \"192.0.2.66/24\"}]}";
    assertEquals(
        List.of("config.yaml:2:12: 192.0.2.66/24 has host bits set; did you mean 192.0.2.0/24?"),
        new Folder(folder).mistakes(json));
  }

  @Test
  void groundHasConfiguredReceiversFirst() {
    Configuration configuration = read("networks: [192.0.2.0/24]\nreceivers: [mx.rcpt.example]\n");

    Ground ground =
        configuration.ground(host -> Optional.empty(), BuiltInReceivers.get().receivers());

    assertEquals("mx.rcpt.example", ground.receivers().all().get(0).name());
    assertTrue(ground.receivers().all().get(1).builtIn());
    assertTrue(ground.networks().covers(Cidr.parse("192.0.2.7").first()));
    assertFalse(ground.sameOrganisationBelieved());
  }

  @Test
  void longYamlIsRead() {
    String yaml = "networks:\n" + "  # a comment that takes room, as many do\n".repeat(100_000);
    assertEquals(1, read(yaml + "  - 192.0.2.0/24\n").networks().size());
  }

  @Test
  void missingFileIsNamed() {
    Path missing = folder.resolve("none.yaml");

    ConfigurationException e =
        assertThrows(ConfigurationException.class, () -> ConfigurationReader.read(missing));

    assertEquals(List.of(missing + ": cannot be read: no such file"), e.messages());
  }
}
