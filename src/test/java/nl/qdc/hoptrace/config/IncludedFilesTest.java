package nl.qdc.hoptrace.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.network.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists of networks in text and CSV files. */
class IncludedFilesTest {

  @TempDir Path folder;

  private List<NetworkEntry> csv(String text) {
    return new Folder(folder).with("ipam.csv", text).read("include: [ipam.csv]\n").networks();
  }

  private List<String> mistakesOf(String text) {
    return new Folder(folder).with("ipam.csv", text).mistakes("include: [ipam.csv]\n");
  }

  private static List<String> ranges(List<NetworkEntry> entries) {
    return entries.stream().map(entry -> entry.cidr().toString()).toList();
  }

  @Test
  void textFile() {
    Folder there =
        new Folder(folder)
            .with(
                "ranges.TXT",
                "\uFEFF# ours\r\n192.0.2.0/24  # customers\r\n\r\n\t2001:db8:51::/48");

    assertEquals(
        List.of("198.51.100.0/24", "192.0.2.0/24", "2001:db8:51::/48"),
        ranges(there.read("include: ranges.TXT\nnetworks: [198.51.100.0/24]\n").networks()));
  }

  @Test
  void textFileMistakes() {
    Folder there =
        new Folder(folder)
            .with("ranges.txt", "# ours\n\n  192.0.2.66/24 # x\n192.0.2.1, 192.0.2.2\n");

    assertEquals(
        List.of(
            "ranges.txt:3:3: 192.0.2.66/24 has host bits set; did you mean 192.0.2.0/24?",
            "ranges.txt:4:1: 192.0.2.1, 192.0.2.2 is not an address or range like 192.0.2.0/24 or"
                + " 2001:db8::/32"),
        there.mistakes("include: [ranges.txt]\n"));
  }

  @Test
  void ownColumnsInAnyOrderAndCase() {
    List<NetworkEntry> entries =
        csv(
            """
            id,Name,CIDR,Customer,role,since,until,stamps,remark
            1,vps66,192.0.2.66,C-1042,,2026-01-15,2026-06-30,,"x, ""y\"""
            2,out1.qdc.example,192.0.2.25,,relay,,,false
            3,,192.0.2.0/24
            """);

    NetworkEntry first = entries.get(0);
    assertEquals(List.of("192.0.2.66/32", "192.0.2.25/32", "192.0.2.0/24"), ranges(entries));
    assertEquals(Optional.of("vps66"), first.name());
    assertEquals(Optional.of("C-1042"), first.customer());
    assertEquals(Optional.of(Instant.parse("2026-01-15T00:00:00Z")), first.since());
    assertEquals(Optional.of(Instant.parse("2026-07-01T00:00:00Z")), first.until());
    assertEquals(Role.RELAY, entries.get(1).role());
    assertEquals(false, entries.get(1).stamps());
    assertEquals(NetworkEntry.plain(entries.get(2).cidr()), entries.get(2));
  }

  @Test
  void netboxPrefixes() {
    List<NetworkEntry> entries =
        csv(
            """
            Prefix,VRF,Status,Role,Tenant
            192.0.2.0/24,,Active,Customer hosting,C-1
            192.0.2.128/25,,Active,web,
            """);

    assertEquals(List.of("192.0.2.0/24", "192.0.2.128/25"), ranges(entries));
    assertEquals(Optional.of("C-1"), entries.get(0).customer());
    assertEquals(
        List.of(Role.CUSTOMER, Role.WEB), entries.stream().map(NetworkEntry::role).toList());
  }

  @Test
  void addressWithThePrefixLengthOfItsNetworkIsAHost() {
    List<NetworkEntry> entries =
        csv(
            """
            IP Address,DNS Name
            192.0.2.66/24,vps66.qdc.example
            2001:db8::1/64,
            """);

    assertEquals(List.of("192.0.2.66/32", "2001:db8::1/128"), ranges(entries));
    assertEquals(Optional.of("vps66.qdc.example"), entries.get(0).name());
  }

  @Test
  void phpipamSubnetsAndMasks() {
    assertEquals(
        List.of("192.0.2.0/24", "198.51.100.128/25", "2001:db8::/32"),
        ranges(
            csv(
                """
                subnet,mask,description
                192.0.2.0,24,a
                198.51.100.128,255.255.255.128,b
                2001:db8::/32,,c
                """)));
  }

  @Test
  void separatorsOfSpreadsheets() {
    assertEquals(List.of("192.0.2.1/32"), ranges(csv("cidr;name\n192.0.2.1;\"Jansen, P.\"\n")));
    assertEquals(List.of("192.0.2.1/32"), ranges(csv("cidr\tname\n192.0.2.1\ta\n")));
    assertEquals(List.of("192.0.2.1/32"), ranges(csv("\uFEFFcidr\r\n192.0.2.1\r\n")));
  }

  static Stream<Arguments> csvMistakes() {
    return Stream.of(
        arguments("", "1:1: no header row"),
        arguments("name,range\na,b\n", "1:1: the header row has no column cidr"),
        arguments(
            "name,cdir\na,b\n",
            "1:1: the header row has no column cidr; did you mean cidr by cdir?"),
        arguments(
            "192.0.2.0/24,a\n",
            "1:1: the header row has no column cidr; is it missing? Begin with a line like"
                + " cidr,name,customer"),
        arguments(
            "cidr,custmer,rack,note\n192.0.2.1,a,b,c\n",
            "1:6: unknown column custmer; did you mean customer?"),
        arguments(
            "subnet,description\n192.0.2.0/255.255.255.0,a\n",
            "2:1: 192.0.2.0/255.255.255.0: the prefix length must be 0 to 32; did you mean"
                + " 192.0.2.0/24?"),
        arguments("cidr,name,Name\n", "1:11: column Name stands here a second time"),
        arguments("name,cidr\na,\n", "2:1: a network needs a cidr"),
        arguments(
            "name,cidr\n\"a \"\"b\"\"\",192.0.2.1/24\n",
            "2:11: 192.0.2.1/24 has host bits set; did you mean 192.0.2.0/24?"),
        arguments(
            "name,x,cidr\na,\"two\nlines\",192.0.2.1/24\n",
            "3:8: 192.0.2.1/24 has host bits set; did you mean 192.0.2.0/24?"),
        arguments("cidr,role\n192.0.2.1,rely\n", "2:11: unknown role rely; did you mean relay?"),
        arguments("cidr,name\n192.0.2.1,a,b\n", "2:1: 3 columns where the header row has 2"),
        arguments(
            "prefix\n192.0.2.1/24\n",
            "2:1: 192.0.2.1/24 has host bits set; did you mean 192.0.2.0/24?"),
        arguments(
            "subnet,mask\n192.0.2.0,255.0.255.0\n",
            "2:1: 192.0.2.0/255.0.255.0: the prefix length must be 0 to 32"),
        arguments(
            "cidr,customer\n192.0.2.1,A\n\n192.0.2.1,B\n",
            "4:1: 192.0.2.1/32 is also given in ipam.csv:2:1 for the same time, but with customer"
                + " A"));
  }

  @ParameterizedTest
  @MethodSource
  void csvMistakes(String text, String message) {
    assertEquals(List.of("ipam.csv:" + message), mistakesOf(text));
  }

  /** The rest of the file would be one field, and nobody would miss its lines. */
  @Test
  void quoteThatIsNotClosedIsNoReasonToLoseLines() {
    String text = "cidr,name\n192.0.2.1,a\n192.0.2.2,\"b\n192.0.2.3,c\n";

    List<String> mistakes = mistakesOf(text);

    assertEquals(1, mistakes.size());
    assertTrue(mistakes.get(0).startsWith("ipam.csv:3:1: not CSV: "), mistakes.get(0));
  }

  @Test
  void textBehindAQuoteIsNamed() {
    List<String> mistakes = mistakesOf("cidr,name\n\"192.0.2.1\"x,b\n");

    assertEquals(1, mistakes.size());
    assertTrue(
        mistakes
            .get(0)
            .startsWith("ipam.csv:2:1: not CSV: Unexpected character after closing quote"),
        mistakes.get(0));
  }

  @Test
  void otherEncodingsAreRefusedOnlyWhereTheyMatter() {
    Folder there = new Folder(folder);
    there.with("ipam.csv", "cidr,remark\n192.0.2.1,Curaçao\n", StandardCharsets.ISO_8859_1);
    assertEquals(1, there.read("include: ipam.csv\n").networks().size());

    there.with("ipam.csv", "cidr,name\n192.0.2.1,Curaçao\n", StandardCharsets.ISO_8859_1);
    assertEquals(
        List.of("ipam.csv:2:11: Cura\uFFFDao is not UTF-8"), there.mistakes("include: ipam.csv\n"));
  }

  /** As spreadsheets write "Unicode text". */
  @Test
  void tableInUtf16IsNamed() {
    Folder there = new Folder(folder);
    there.with("ipam.csv", "cidr\tname\n192.0.2.1\ta\n", StandardCharsets.UTF_16);

    assertEquals(
        List.of("ipam.csv:1:1: the header row has no column cidr; the file is not UTF-8"),
        there.mistakes("include: ipam.csv\n"));
  }

  @Test
  void overlapsAreFoundAcrossFiles() {
    Folder there =
        new Folder(folder)
            .with("a.txt", "192.0.2.1\n")
            .with("b.csv", "cidr,customer\n192.0.2.1,A\n");

    assertEquals(
        List.of(
            "b.csv:2:1: 192.0.2.1/32 is also given in a.txt:1:1 for the same time, but with no"
                + " customer"),
        there.mistakes("include: [a.txt, b.csv]\n"));
  }

  @Test
  void rowOverSeveralLinesStandsWhereItBegins() {
    String text = "cidr,note,customer\n192.0.2.1,\"a\r\nb\",A\n192.0.2.1,\"c\nd\",B\n";

    assertEquals(
        List.of(
            "ipam.csv:4:1: 192.0.2.1/32 is also given in ipam.csv:2:1 for the same time, but with"
                + " customer A"),
        mistakesOf(text));
  }

  /** Files may say the same; the first place is told. */
  @Test
  void whatIsRepeatedIsHeldOnce() {
    Folder there =
        new Folder(folder)
            .with("a.csv", "cidr,customer\n192.0.2.1,A\n192.0.2.1,A\n")
            .with("b.csv", "cidr,customer\n192.0.2.1,A\n192.0.2.2,B\n");

    assertEquals(
        List.of("192.0.2.1/32", "192.0.2.2/32"),
        ranges(there.read("include: [a.csv, b.csv]\n").networks()));
  }

  @Test
  void configurationGoesBeforeIncludedFilesForItsOwnRanges() {
    Folder there =
        new Folder(folder)
            .with(
                "ipam.csv",
                """
                cidr,name,customer,since
                192.0.2.25,relay,,
                192.0.2.66,vps66,C-1,2026-01-01
                192.0.2.66,vps66,C-2,2026-07-01
                192.0.2.67,vps67,C-3,
                """)
            .with("ranges.txt", "192.0.2.0/24\n192.0.2.25\n");

    List<NetworkEntry> entries =
        there
            .read(
                """
                include: [ipam.csv, ranges.txt]
                networks:
                  - {cidr: 192.0.2.25, role: relay, name: out1.qdc.example}
                  - {cidr: 192.0.2.66, customer: C-9, since: 2026-02-01}
                """)
            .networks();

    assertEquals(
        List.of("192.0.2.25/32", "192.0.2.66/32", "192.0.2.67/32", "192.0.2.0/24"),
        entries.stream().map(entry -> entry.cidr().toString()).toList());
    assertEquals(Role.RELAY, entries.get(0).role());
    assertEquals(Optional.of("C-9"), entries.get(1).customer());
  }

  @Test
  void configurationStillMayNotContradictItself() {
    Folder there = new Folder(folder).with("ranges.txt", "192.0.2.1\n");

    assertEquals(
        List.of("config.yaml:1:23: 192.0.2.1/32 is also given in config.yaml:1:12"),
        there.mistakes("networks: [192.0.2.1, 192.0.2.1]\ninclude: ranges.txt\n"));
  }

  @Test
  void fileIncludedTwiceIsNamedOnce() {
    Folder there = new Folder(folder).with("a.txt", "192.0.2.1\n");

    assertEquals(
        List.of("config.yaml:1:18: ./a.txt is included a second time"),
        there.mistakes("include: [a.txt, ./a.txt]\n"));
  }

  @Test
  void pathsAreFromTheFolderOfTheConfigurationOrAbsolute() throws IOException {
    Files.createDirectories(folder.resolve("lists"));
    Path absolute = Files.writeString(folder.resolve("lists/b.txt"), "192.0.2.2\n");
    Folder there = new Folder(folder).with("lists/a.txt", "192.0.2.1\n");

    assertEquals(2, there.read("include: [lists/a.txt, " + absolute + "]\n").networks().size());
  }

  @Test
  void repeatedCustomersAreHeldOnce() {
    List<NetworkEntry> entries =
        csv("cidr,customer,since\n192.0.2.1,C-1,2026-01-15\n192.0.2.2,C-1,2026-01-15\n");

    assertSame(entries.get(0).customer().orElseThrow(), entries.get(1).customer().orElseThrow());
    assertSame(entries.get(0).since().orElseThrow(), entries.get(1).since().orElseThrow());
  }

  @Test
  void hundredThousandLinesAreQuick() {
    StringBuilder text = new StringBuilder("cidr,name,customer\n");
    for (int i = 0; i < 100_000; i++) {
      int high = i >> 8;
      text.append("10.")
          .append(high >> 8)
          .append('.')
          .append(high & 255)
          .append('.')
          .append(i & 255);
      text.append(",vps").append(i).append(",C-").append(i / 10).append('\n');
    }
    assertTimeout(Duration.ofSeconds(20), () -> assertEquals(100_000, csv(text.toString()).size()));
  }
}
