package nl.qdc.hoptrace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.qdc.hoptrace.trace.Reason;
import nl.qdc.hoptrace.verdict.FindingCode;
import nl.qdc.hoptrace.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands beside {@code trace}. */
class CommandsTest {

  private static final String CONFIG =
      """
      networks:
        - 192.0.2.0/24
        - {cidr: 192.0.2.25, role: relay, name: out1.qdc.example, stamps: false}
        - {cidr: 192.0.2.66, name: vps66, customer: C-1042, since: 2026-01-15, until: 2026-06-30}
        - {cidr: 192.0.2.66, name: vps66, customer: C-2210, since: 2026-07-01}
        - {cidr: "2001:db8:51::/48", role: customer}
      domains: [qdc.example]
      receivers:
        - mx.rcpt.example
        - 198.51.100.40
        - {name: example-isp, hosts: [.isp.example], ranges: [203.0.113.0/24]}
      complaint_mailboxes: [abuse@qdc.example]
      timezone: Europe/Amsterdam
      """;

  @TempDir Path temp;

  static Stream<String> codes() {
    Stream<String> reasons = Stream.of(Reason.values()).map(Reason::code);
    Stream<String> findings = Stream.of(FindingCode.values()).map(FindingCode::code);
    Stream<String> verdicts = Stream.of(Verdict.values()).map(Verdict::code);
    return Stream.of(verdicts, reasons, findings).flatMap(codes -> codes).distinct();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyCodeIsExplained(String code) {
    Cli cli = Cli.run("explain", code);

    assertEquals(0, cli.exit());
    assertTrue(cli.out().startsWith(code + " ("), cli.out());
    assertTrue(cli.out().length() > code.length() + 60, cli.out());
    cli.out().lines().forEach(line -> assertTrue(line.length() <= 100, line));
    assertTrue(Cli.run("explain").out().contains(cli.out().lines().toList().get(0)));
  }

  @Test
  void unknownCodeGetsASuggestion() {
    Cli cli = Cli.run("explain", "border-per");

    assertEquals(2, cli.exit());
    assertEquals("hoptrace: unknown code 'border-per'; did you mean border-peer?\n", cli.err());
  }

  @Test
  void configIsChecked() throws IOException {
    String file = config(CONFIG);

    assertEquals(
        file + ": correct; networks: 5, receivers: 3, domains: 1\n",
        Cli.run("config", "check", "--config", file).out());
    assertEquals(4, Cli.run("config", "check", "--config", config("networks: []\n")).exit());
    assertEquals(4, Cli.run("config", "check", "--config", config("networks: [x]\n")).exit());
    assertEquals(4, Cli.run("config", "check").exit());
  }

  @Test
  void configThatIsShownIsAConfiguration() throws IOException {
    String shown = Cli.run("config", "show", "--config", config(CONFIG)).out();

    assertTrue(shown.contains("customer: \"C-2210\""), shown);
    assertEquals(shown, Cli.run("config", "show", "--config", config(shown)).out());
    String more =
        Cli.run("config", "show", "--config", config(CONFIG), "--network=10.0.0.0/8").out();
    assertTrue(more.contains("10.0.0.0/8"), more);
  }

  @Test
  void configPathIsToldOrWhereItWasLookedFor() throws IOException {
    String file = config(CONFIG);
    assertEquals(new Cli(0, file + "\n", ""), Cli.run("config", "path", "--config", file));

    Cli none = Cli.run("config", "path");
    assertEquals(4, none.exit());
    assertEquals("", none.out());
    assertTrue(none.err().contains("/no/such/folder/hoptrace/config.yaml"), none.err());
  }

  @Test
  void builtInReceiversAreShownWithTheirSources() {
    Cli cli = Cli.run("networks", "--receivers");

    assertEquals(0, cli.exit());
    assertTrue(cli.out().contains("\nMicrosoft 365, checked 20"), cli.out());
    assertTrue(cli.out().contains("\n  source   "), cli.out());
    assertTrue(cli.out().contains("(gateway, believed only when configured)"), cli.out());
  }

  private String config(String text) throws IOException {
    Path file = temp.resolve(Integer.toHexString(text.hashCode()) + ".yaml");
    return Files.writeString(file, text).toString();
  }
}
