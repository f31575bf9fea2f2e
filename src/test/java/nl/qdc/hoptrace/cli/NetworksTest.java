package nl.qdc.hoptrace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hoptrace networks}. */
class NetworksTest {

  private static final String CONFIG =
      """
      networks:
        - 192.0.2.0/24
        - {cidr: 192.0.2.25, role: relay, name: out1.qdc.example, stamps: false}
        - {cidr: 192.0.2.66, name: vps66, customer: C-1042, since: 2026-01-15, until: 2026-06-30}
        - {cidr: 192.0.2.66, name: vps66, customer: C-2210, since: 2026-07-01}
      """;
  private static final String EARLIER =
      "192.0.2.66/32  customer  vps66  customer C-1042  since 2026-01-15  until 2026-06-30";
  private static final String LATER = "192.0.2.66/32  customer  vps66  customer C-2210  since";

  @TempDir Path temp;

  @Test
  void areShownWithTheirPlaces() throws IOException {
    String file = config(CONFIG);

    assertEquals(
        List.of(
            "192.0.2.0/24  customer  " + file + ":2",
            "192.0.2.25/32  relay  out1.qdc.example  writes no stamps  " + file + ":3",
            EARLIER + "  " + file + ":4",
            LATER + " 2026-07-01  " + file + ":5",
            "198.51.100.0/24  customer  --network"),
        networks("--config", file, "--network", "198.51.100.0/24"));
  }

  @Test
  void addressIsLookedUpAtATime() throws IOException {
    String file = config(CONFIG);

    assertEquals(
        List.of("192.0.2.66  " + EARLIER + "  " + file + ":4"),
        networks("192.0.2.66", "--at", "2026-03-01", "--config", file));
    assertEquals(
        List.of(
            "192.0.2.66  192.0.2.0/24  customer  " + file + ":2",
            "192.0.2.66  not then  " + EARLIER + "  " + file + ":4",
            "192.0.2.66  not then  " + LATER + " 2026-07-01  " + file + ":5"),
        networks("192.0.2.66", "--at", "2025-03-01", "--config", file));
    List<String> open = networks("192.0.2.66", "203.0.113.9", "--config", file);
    assertEquals("192.0.2.66  perhaps  " + EARLIER + "  " + file + ":4", open.get(0));
    assertEquals("203.0.113.9  not in our networks", open.get(2));
  }

  @Test
  void addressThatIsNotOursAnyMoreIsToldWithItsEntries() throws IOException {
    String file = config(CONFIG.replace("  - 192.0.2.0/24\n", ""));

    assertEquals(
        List.of(
            "192.0.2.66  not in our networks",
            "192.0.2.66  not then  " + EARLIER + "  " + file + ":3",
            "192.0.2.66  not then  " + LATER + " 2026-07-01  " + file + ":4"),
        networks("192.0.2.66", "--at", "2025-03-01", "--config", file));
  }

  @Test
  void tableAtATimeHasWhatHoldsThen() throws IOException {
    String file = config(CONFIG);

    assertEquals(
        List.of(
            "192.0.2.0/24  customer  " + file + ":2",
            "192.0.2.25/32  relay  out1.qdc.example  writes no stamps  " + file + ":3",
            LATER + " 2026-07-01  " + file + ":5"),
        networks("--at", "2026-08-01", "--config", file));
  }

  @Test
  void addressesAreReadFromStandardInput() throws IOException {
    String input =
        "192.0.2.25\r\n\n# a remark\n 192.0.2.1 # b\n192.0.2.01\n"
            + "9".repeat(5000)
            + "\n2001:db8::1";
    Cli cli = Cli.run(input, Map.of(), "networks", "-", "--config", config(CONFIG));

    assertEquals(3, cli.exit());
    assertEquals(
        List.of("192.0.2.25", "192.0.2.1", "2001:db8::1"),
        cli.out().lines().map(line -> line.substring(0, line.indexOf(' '))).toList());
    assertEquals(
        "hoptrace: standard input:5: '192.0.2.01' is not an IP address", cli.errors().get(0));
    assertEquals(2, cli.errors().size());
    assertTrue(cli.errors().get(1).length() < 300);
  }

  @Test
  void jsonHasTheSame() throws IOException {
    String file = config(CONFIG);
    JsonNode rows =
        new ObjectMapper()
            .readTree(
                Cli.run(
                        "networks",
                        "--format=json",
                        "192.0.2.66",
                        "203.0.113.9",
                        "--at",
                        "2026-08-01",
                        "--config",
                        file)
                    .out());

    assertEquals(2, rows.size());
    assertEquals("holds", rows.get(0).get("standing").textValue());
    assertEquals("C-2210", rows.get(0).get("customer").textValue());
    assertEquals("2026-07-01", rows.get(0).get("since").textValue());
    assertEquals(file, rows.get(0).get("file").textValue());
    assertEquals(5, rows.get(0).get("line").intValue());
    assertEquals("not-ours", rows.get(1).get("standing").textValue());
    assertTrue(rows.get(1).get("cidr").isNull());
  }

  @Test
  void csvCanBeIncludedAgain() throws IOException {
    String file = config(CONFIG);
    Cli csv = Cli.run("networks", "--format=csv", "--config", file);
    Files.writeString(temp.resolve("again.csv"), csv.out());
    String again = config("include: [again.csv]\n");

    assertEquals(
        Cli.run("config", "show", "--config", file).out(),
        Cli.run("config", "show", "--config", again).out());
  }

  @Test
  void wrongUseIsTold() throws IOException {
    String file = config(CONFIG);

    assertEquals(2, Cli.run("networks", "192.0.2", "--config", file).exit());
    assertEquals(2, Cli.run("networks", "--at", "noon", "--config", file).exit());
    assertEquals(2, Cli.run("networks", "--lint", "192.0.2.1", "--config", file).exit());
    assertEquals(4, Cli.run("networks", "192.0.2.66").exit());
  }

  @Test
  void lintFindsNothingWhereNothingIs() throws IOException {
    Cli cli = Cli.run("networks", "--lint", "--config", config(CONFIG));

    assertEquals("", cli.out());
    assertEquals(0, cli.exit());
  }

  @Test
  void lintTellsWhatIsOdd() throws IOException {
    String file =
        config(
            """
            networks:
              - 192.0.2.0/24
              - 192.0.2.64/26
              - {cidr: 192.0.2.128/25, customer: C-1}
              - {cidr: 192.0.2.128/26, customer: C-2}
              - {cidr: 192.0.2.192/26, customer: C-3, until: 2026-01-31}
              - {cidr: 192.0.2.192/26, customer: C-4, since: 2026-02-01}
              - {cidr: 198.51.100.7, customer: C-5, until: 2026-01-31}
              - {cidr: 198.51.100.7, customer: C-6, since: 2026-03-01, until: 2026-06-30}
              - {cidr: 203.0.113.25, role: relay, name: out9.qdc.example}
            """);
    Cli cli = Cli.run("networks", "--lint", "--config", file);

    assertEquals(1, cli.exit());
    assertEquals(
        List.of(
            file + ":3: 192.0.2.64/26 says nothing that 192.0.2.0/24 does not say",
            file + ":4: 192.0.2.128/25 is never used: narrower entries hold all of its addresses",
            file + ":8: nobody holds 198.51.100.7/32 from 2026-02-01 until 2026-02-28",
            file + ":9: nobody holds 198.51.100.7/32 from 2026-07-01 on",
            file
                + ":10: relay 203.0.113.25/32 (out9.qdc.example) lies in no network of ours; is the"
                + " address right?"),
        cli.out().lines().toList());
  }

  /** What narrower ranges hold needs no holder, and an address that is free no customer. */
  @Test
  void lintTellsTheGapsThatMatter() throws IOException {
    String file =
        config(
            """
            networks:
              - 192.0.2.0/24
              - {cidr: 192.0.2.66, customer: C-1, until: 2026-01-31}
              - {cidr: 192.0.2.66, customer: C-2, since: 2026-02-02}
              - {cidr: 192.0.2.67, customer: C-3, until: 2026-01-31}
              - {cidr: 198.51.100.0/25, until: 2026-01-31}
              - {cidr: 198.51.100.0/26, customer: C-4}
              - {cidr: 198.51.100.64/26, customer: C-5}
            """);
    Cli cli = Cli.run("networks", "--lint", "--config", file);

    assertEquals(
        List.of(file + ":3: no customer holds 192.0.2.66/32 from 2026-02-01 until 2026-02-01"),
        cli.out().lines().toList());
  }

  /** The narrowest entry counts, also where it names nobody; servers are ours. */
  @Test
  void lintTellsWhereACustomerIsHidden() throws IOException {
    String file =
        config(
            """
            networks:
              - {cidr: 192.0.2.64/29, customer: C-1, until: 2026-01-31}
              - {cidr: 192.0.2.66, name: vps66.qdc.example}
              - {cidr: 192.0.2.67, name: vps67.qdc.example, since: 2026-02-01}
              - {cidr: 192.0.2.68, role: web, name: web68.qdc.example}
            """);
    Cli cli = Cli.run("networks", "--lint", "--config", file);

    assertEquals(
        List.of(
            file + ":2: nobody holds 192.0.2.64/29 from 2026-02-01 on",
            file
                + ":3: 192.0.2.66/32 names no customer, so that C-1, who has 192.0.2.64/29, does not"
                + " count there"),
        cli.out().lines().toList());
  }

  private static List<String> networks(String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "networks";
    System.arraycopy(args, 0, all, 1, args.length);
    return Cli.run(all).out().lines().toList();
  }

  private String config(String text) throws IOException {
    Path file = temp.resolve(Integer.toHexString(text.hashCode()) + ".yaml");
    return Files.writeString(file, text).toString();
  }
}
