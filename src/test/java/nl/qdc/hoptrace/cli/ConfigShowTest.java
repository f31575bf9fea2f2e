package nl.qdc.hoptrace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.qdc.hoptrace.config.Configuration;
import nl.qdc.hoptrace.config.ConfigurationReader;
import nl.qdc.hoptrace.network.NetworkEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code config show} prints, given as configuration again, means the same. */
class ConfigShowTest {

  private static final String ALL =
      """
      networks:
        - 192.0.2.0/24
        - {cidr: 192.0.2.25, role: relay, name: out1.qdc.example}
        - {cidr: 192.0.2.26, role: relay, names: [out2.qdc.example, smtp.qdc.example], stamps: false}
        - {cidr: 192.0.2.70, role: web, name: web70.qdc.example}
        - {cidr: 192.0.2.90, role: nat, customer: C-7001}
        - {cidr: 192.0.2.66, name: vps66, customer: C-1042, since: 2026-01-15, until: 2026-06-30}
        - {cidr: 192.0.2.66, name: vps66, customer: "C-2210 'x' \\"y\\" \\\\ # ë \\u2028 \\ufeff",
           since: 2026-07-01T12:00:00+02:00}
        - {cidr: "2001:db8:51::/48", role: customer, customer: "yes"}
        - 10.1.0.0/16
      include: [more.csv, ranges.txt]
      domains: [qdc.example, qdc-hosting.example]
      receivers:
        - mx.rcpt.example
        - .isp.example
        - 198.51.100.40
        - 2001:db8:9::/48
        - {name: "example\\tisp \\u0085\\n", hosts: [.isp.example, mx.other.example], ranges: [198.51.100.0/24]}
      complaint_mailboxes: [support@qdc.example, Abuse@qdc.example]
      timezone: Europe/Amsterdam
      same_organisation: believe
      attribution:
        - {field: X-Site, pattern: '^(?P<account>[\\w"\\\\-]+)@(?P<host>\\S+)$', meaning: our panel}
        - {field: X-Mailer-User, pattern: '(?P<uid>\\d+)', roles: [relay], hosts: [out1.qdc.example]}
        - {field: X-Both, pattern: "\\t(?P<account>[^\\n]+)", hosts: [web70.qdc.example]}
      desk: {from: support@qdc.example, name: QDC "Support", language: nl, templates: letters,
             key_file: keys/redaction.key}
      """;

  private static final String CSV =
      """
      cidr,role,name,customer,since,until
      203.0.113.8/29,customer,vps8,"C-1, ""a"" b",2026-01-01,
      203.0.113.16/29,customer,two lines,C-2,,2026-05-01
      """;

  @TempDir Path temp;

  private Path file(String name, String text) throws IOException {
    Path file = temp.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static String show(Path file, String... options) {
    String[] args = new String[options.length + 4];
    args[0] = "config";
    args[1] = "show";
    args[2] = "--config";
    args[3] = file.toString();
    System.arraycopy(options, 0, args, 4, options.length);
    Cli run = Cli.run(args);
    assertEquals(0, run.exit(), run.err());
    return run.out();
  }

  @Test
  void meansTheSameElsewhere() throws IOException {
    Path written = file("config.yaml", ALL);
    file("more.csv", CSV);
    file("ranges.txt", "203.0.113.128/25 # halls\n");
    Path shown = file("elsewhere/config.yaml", show(written));

    assertSame(ConfigurationReader.read(written), ConfigurationReader.read(shown));
    assertEquals(Files.readString(shown), show(shown));
  }

  @Test
  void optionsAreInIt() throws IOException {
    Path written = file("config.yaml", "networks: [192.0.2.0/24]\n");
    String[] options = {
      "--network=198.51.100.0/24",
      "--relay=198.51.100.25=out.qdc.example",
      "--relay=192.0.2.26",
      "--receiver=.isp.example",
      "--receiver=203.0.113.4"
    };
    Path shown = file("again.yaml", show(written, options));
    assertEquals(show(written, options), show(shown));
    assertTrue(Files.readString(shown).contains("out.qdc.example"));
  }

  @Test
  void nothingMeansNothing() throws IOException {
    Path shown = file("again.yaml", show(file("config.yaml", "networks: []\n")));
    assertSame(Configuration.EMPTY, ConfigurationReader.read(shown));
  }

  private static void assertSame(Configuration expected, Configuration actual) {
    assertEquals(entries(expected), entries(actual));
    assertEquals(expected.domains(), actual.domains());
    assertEquals(expected.receivers(), actual.receivers());
    assertEquals(expected.complaintMailboxes(), actual.complaintMailboxes());
    assertEquals(expected.timezone(), actual.timezone());
    assertEquals(expected.sameOrganisationBelieved(), actual.sameOrganisationBelieved());
    assertEquals(expected.desk(), actual.desk());
    assertEquals(rules(expected), rules(actual));
  }

  private static List<NetworkEntry> entries(Configuration configuration) {
    return IntStream.range(0, configuration.networks().size())
        .mapToObj(configuration.networks()::get)
        .toList();
  }

  /** A pattern is what it was written as. */
  private static List<List<Object>> rules(Configuration configuration) {
    return configuration.attribution().stream()
        .map(
            rule ->
                List.<Object>of(
                    rule.field(),
                    rule.pattern().text(),
                    rule.roles(),
                    rule.hosts(),
                    rule.meaning()))
        .toList();
  }
}
