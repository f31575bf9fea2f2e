package nl.qdc.hoptrace.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.network.Role;
import nl.qdc.hoptrace.trace.receiver.Receiver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationOptionsTest {

  @TempDir Path folder;

  private static Configuration add(
      Configuration to, List<String> networks, List<String> relays, List<String> receivers) {
    return new ConfigurationOptions(networks, relays, receivers).addTo(to);
  }

  private static List<String> ranges(Configuration configuration) {
    return configuration.networks().stream().map(entry -> entry.cidr().toString()).toList();
  }

  @Test
  void optionsAlone() {
    Configuration configuration =
        add(
            Configuration.EMPTY,
            List.of("192.0.2.0/24", "2001:db8:51::/48"),
            List.of("192.0.2.25=out1.qdc.example", "192.0.2.26"),
            List.of("mx.rcpt.example", ".isp.example", "198.51.100.40"));

    assertEquals(
        List.of("192.0.2.0/24", "2001:db8:51::/48", "192.0.2.25/32", "192.0.2.26/32"),
        ranges(configuration));
    assertEquals(List.of("out1.qdc.example"), configuration.networks().get(2).names());
    assertEquals(Role.RELAY, configuration.networks().get(3).role());
    assertEquals(
        List.of("mx.rcpt.example", ".isp.example", "198.51.100.40/32"),
        configuration.receivers().stream().map(Receiver::name).toList());
  }

  @Test
  void theyAddToAConfiguration() {
    Configuration configuration =
        new Folder(folder)
            .read(
                """
                networks: [192.0.2.0/24, {cidr: 192.0.2.25, role: relay, name: out1.qdc.example}]
                domains: [qdc.example]
                """);

    Configuration more =
        add(
            configuration,
            List.of("192.0.2.0/24", "198.51.100.0/24"),
            List.of("192.0.2.25", "192.0.2.25=out1.qdc.example", "192.0.2.25=out1b.qdc.example"),
            List.of());

    assertEquals(List.of("192.0.2.0/24", "192.0.2.25/32", "198.51.100.0/24"), ranges(more));
    assertEquals(List.of("out1.qdc.example", "out1b.qdc.example"), more.networks().get(1).names());
    assertEquals(List.of("qdc.example"), more.domains());
  }

  @Test
  void severalNamesOfOneRelay() {
    Configuration configuration =
        add(Configuration.EMPTY, List.of(), List.of("192.0.2.25=a", "192.0.2.25=b"), List.of());

    assertEquals(
        List.of(List.of("a", "b")),
        configuration.networks().stream().map(NetworkEntry::names).toList());
  }

  @Test
  void mistakesBeginWithTheOption() {
    Configuration configuration =
        new Folder(folder).read("networks: [{cidr: 192.0.2.70, role: web}]\n");

    ConfigurationException e =
        assertThrows(
            ConfigurationException.class,
            () ->
                add(
                    configuration,
                    List.of("192.0.2.66/24", "0.0.0.0/0"),
                    List.of("192.0.2.0/24", "192.0.2.25=out 1", "192.0.2.70"),
                    List.of("198.51.100.40/24", "*.isp.example", "")));

    assertEquals(
        List.of(
            "--network 192.0.2.66/24 has host bits set; did you mean 192.0.2.0/24?",
            "--network 0.0.0.0/0 holds every address there is",
            "--relay 192.0.2.0/24 is a range; a relay is one address",
            "--relay out 1 is not a host name",
            "--relay 192.0.2.70 is in the configuration with role web",
            "--receiver 198.51.100.40/24 has host bits set; did you mean 198.51.100.0/24?",
            "--receiver *.isp.example is not a host name; did you mean .isp.example?",
            "--receiver  is not an address or range like 192.0.2.0/24 or 2001:db8::/32"),
        e.messages());
  }
}
