package nl.qdc.hoptrace.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import nl.qdc.hoptrace.network.NetworkEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Objects of a routing registry, as whois and the dumps of the RIPE database have them. */
class RegistryObjectsTest {

  private static final String OBJECTS =
      """
      % This is a remark of the server.

      inetnum:        192.0.2.0 - 192.0.2.255
      netname:        NL-QDC-EXAMPLE
      descr:          Examples
                      in two lines
      country:        NL
      org:            ORG-QDC1-EXAMPLE
      admin-c:        QDC-EXAMPLE
      status:         ALLOCATED PA # by the registry
      mnt-by:         QDC-MNT
      source:         RIPE # Filtered

      inetnum:        192.0.2.64 - 192.0.2.99
      netname:        JANSEN-VPS
      org:            ORG-JAN1-EXAMPLE
      status:         ASSIGNED PA
      source:         RIPE

      role:           Abuse Desk
      address:        192.0.2.1
      + Somewhere
      nic-hdl:        QDC-EXAMPLE

      inet6num:       2001:db8:51::/48
      netname:        NL-QDC-EXAMPLE6
      status:         ALLOCATED-BY-LIR
      org:            ORG-PIE1-EXAMPLE

      route:          192.0.2.0/24
      origin:         AS64500

      route:          192.0.2.0/24
      origin:         AS64501

      route:          198.51.100.0/24
      origin:         AS64500

      route:          198.51.100.0/24
      origin:         AS64501
      """;

  private static final List<String> SHOWN =
      List.of(
          "192.0.2.0/24 NL-QDC-EXAMPLE -",
          "192.0.2.64/27 JANSEN-VPS ORG-JAN1-EXAMPLE",
          "192.0.2.96/30 JANSEN-VPS ORG-JAN1-EXAMPLE",
          "2001:db8:51::/48 NL-QDC-EXAMPLE6 ORG-PIE1-EXAMPLE",
          "198.51.100.0/24 - -");

  @TempDir Path folder;

  private static List<String> shown(List<NetworkEntry> entries) {
    return entries.stream()
        .map(e -> e.cidr() + " " + e.name().orElse("-") + " " + e.customer().orElse("-"))
        .toList();
  }

  @Test
  void objectsBecomeRanges() {
    Folder there = new Folder(folder).with("ours.rpsl", OBJECTS);

    assertEquals(SHOWN, shown(there.read("include: ours.rpsl\n").networks()));
  }

  @Test
  void packedPartOfTheDatabase() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(OBJECTS.getBytes(StandardCharsets.ISO_8859_1));
    }
    Files.write(folder.resolve("ripe.db.inetnum.gz"), packed.toByteArray());

    assertEquals(SHOWN, shown(new Folder(folder).read("include: ripe.db.inetnum.gz\n").networks()));
  }

  /** A range that is no CIDR may share a piece with one inside it. */
  @Test
  void narrowerObjectGoesBeforeTheWiderForACommonPiece() {
    String objects =
        """
        inetnum: 192.0.2.0 - 192.0.2.191
        netname: WIDE

        inetnum: 192.0.2.64 - 192.0.2.191
        netname: NARROW
        """;
    Folder there = new Folder(folder).with("ours.db", objects);

    assertEquals(
        List.of("192.0.2.0/25 WIDE -", "192.0.2.64/26 NARROW -", "192.0.2.128/26 NARROW -"),
        shown(there.read("include: ours.db\n").networks()));
  }

  @Test
  void mistakes() {
    String objects =
        """
        inetnum:   192.0.2.255 - 192.0.2.0
        netname:   A

        inetnum:
        inet6num:  2001:db8::

        route:     192.0.2.1/24

        not an attribute

        inetnum:   192.0.2.1 - 192.0.2.9

        inetnum:   192.0.2.1 - 192.0.2.9
        netname:   B
        """;
    Folder there = new Folder(folder).with("ours.txt", objects);
    String other = " for the same time, but with other names or stamps";

    assertEquals(
        List.of(
            "ours.txt:1:12: 192.0.2.255 - 192.0.2.0 ends before it begins; did you mean 192.0.2.0 -"
                + " 192.0.2.255?",
            "ours.txt:4:9: a network needs a cidr",
            "ours.txt:7:12: 192.0.2.1/24 has host bits set; did you mean 192.0.2.0/24?",
            "ours.txt:9:1: not an attribute is not an attribute like inetnum: …",
            "ours.txt:13:12: 192.0.2.1/32 is also given in ours.txt:11:12" + other,
            "ours.txt:13:12: 192.0.2.2/31 is also given in ours.txt:11:12" + other,
            "ours.txt:13:12: 192.0.2.4/30 is also given in ours.txt:11:12" + other,
            "ours.txt:13:12: 192.0.2.8/31 is also given in ours.txt:11:12" + other),
        there.mistakes("include: ours.txt\n"));
  }

  /** Organisations of the provider himself, and of nobody in particular. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ALLOCATED PA",
        "ALLOCATED-ASSIGNED PA",
        "LIR-PARTITIONED PA",
        "AGGREGATED-BY-LIR"
      })
  void organisationOfWhatIsNoCustomersAloneIsNoCustomer(String status) {
    String objects = "inetnum: 192.0.2.0/24\nnetname: A\norg: ORG-QDC1-EXAMPLE\nstatus: ";
    Folder there = new Folder(folder).with("ours.db", objects + status + "\n");

    assertEquals(List.of("192.0.2.0/24 A -"), shown(there.read("include: ours.db\n").networks()));
  }

  @Test
  void rangesInAPlainList() {
    Folder there =
        new Folder(folder)
            .with("ranges.txt", "192.0.2.0 - 192.0.2.255 ; ours\n198.51.100.1-198.51.100.2 # b\n");

    assertEquals(
        List.of("192.0.2.0/24 - -", "198.51.100.1/32 - -", "198.51.100.2/32 - -"),
        shown(there.read("include: ranges.txt\n").networks()));
  }
}
