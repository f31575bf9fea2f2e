package nl.qdc.hoptrace.config.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.qdc.hoptrace.config.Configuration;
import nl.qdc.hoptrace.config.ConfigurationReader;
import nl.qdc.hoptrace.net.IpLiteral;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationCacheTest {

  private static final String ALL =
      """
      networks:
        - 192.0.2.0/24
        - {cidr: 192.0.2.25, role: relay, names: [out1.qdc.example, out2.qdc.example], stamps: false}
        - {cidr: 192.0.2.66, name: vps66, customer: Klöckner, since: 2026-01-15, until: 2026-06-30}
        - {cidr: 192.0.2.66, name: vps66, customer: C-2210, since: 2026-07-01T12:00:00.5Z}
        - {cidr: "2001:db8:51::/48", role: web}
      include: [ranges.txt]
      domains: [qdc.example]
      receivers:
        - mx.rcpt.example
        - {name: isp, hosts: [.isp.example], ranges: [198.51.100.0/24, "2001:db8:52::/48"]}
        - 198.51.100.40
      complaint_mailboxes: [abuse@qdc.example]
      timezone: Europe/Amsterdam
      same_organisation: believe
      attribution:
        - {field: X-User, pattern: '(?P<account>[^ ]+)', meaning: panel}
        - {field: X-Id, pattern: '^(?P<uid>[0-9]+)', roles: [relay], hosts: [out1.qdc.example]}
      desk: {from: desk@qdc.example, name: The desk, language: nl, templates: letters, key_file: key}
      """;

  @TempDir Path temp;
  private Path file = Path.of("");
  private Path included = Path.of("");
  private Path folder = Path.of("");

  @BeforeEach
  void files() throws IOException {
    file = temp.resolve("config.yaml");
    included = temp.resolve("ranges.txt");
    folder = temp.resolve("cache");
    write(included, "203.0.113.0/24\n");
    write(file, ALL);
  }

  @Test
  void comesBackTheSame() throws IOException {
    Configuration read = ConfigurationReader.read(file);
    assertEquals(read, cached());
    Configuration kept = cached();
    assertInstanceOf(KeptEntries.class, kept.networks());
    assertEquals(read, kept);
    for (int i = 0; i < read.networks().size(); i++) {
      assertEquals(read.networks().place(i), kept.networks().place(i));
    }
  }

  @Test
  void isReadAnewWhenTheFileHasChanged() throws IOException {
    cached();
    write(file, ALL.replace("C-2210", "C-2211"));
    assertTrue(cached().networks().toString().contains("C-2211"));
  }

  @Test
  void isReadAnewWhenAnIncludedFileHasChanged() throws IOException {
    cached();
    write(included, "203.0.113.0/25\n");
    assertTrue(cached().networks().stream().noneMatch(e -> e.cidr().contains(address())));
  }

  @Test
  void isReadAnewWhenDamaged() throws IOException {
    cached();
    for (Path kept : kept()) {
      byte[] bytes = Files.readAllBytes(kept);
      bytes[bytes.length / 2] ^= 1;
      Files.write(kept, bytes);
    }
    assertEquals(ConfigurationReader.read(file), cached());
    for (Path kept : kept()) {
      Files.write(kept, new byte[3]);
    }
    assertEquals(ConfigurationReader.read(file), cached());
  }

  /** It may be written to again within the tick of the clock that files have. */
  @Test
  void isNotKeptWhenJustWritten() throws IOException {
    Files.writeString(file, ALL);
    Files.setLastModifiedTime(
        file, FileTime.fromMillis(Files.getLastModifiedTime(file).toMillis() + 3_600_000));
    cached();
    assertEquals(List.of(), kept());
  }

  /** A table that a job moves into its place while the old one is read: its time is of before. */
  @Test
  void isNotKeptWhenReplacedMeanwhile() throws IOException {
    Path next = temp.resolve("next.txt");
    write(next, "203.0.113.0/25\n");
    ConfigurationCache.read(
        file,
        folder,
        path -> {
          Configuration read = ConfigurationReader.read(path);
          replace(next);
          return read;
        });
    assertTrue(cached().networks().stream().noneMatch(e -> e.cidr().contains(address())));
  }

  private void replace(Path next) {
    try {
      Thread.sleep(50); // longer than a tick of the clock that files have
      Files.move(next, included, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aFolderThatCannotBeMadeCostsNothing() throws IOException {
    Files.writeString(folder, "a file");
    assertEquals(ConfigurationReader.read(file), cached());
  }

  /** Very many entries are kept in a file of their own. */
  @Test
  void manyComeBackTheSame() throws IOException {
    many("C-");
    Configuration read = cached();
    assertEquals(2, kept().size());
    Configuration kept = cached();
    assertNotSame(read, kept);
    assertEquals(ConfigurationReader.read(file), kept);
    for (int i = 0; i < read.networks().size(); i++) {
      assertEquals(read.networks().place(i), kept.networks().place(i));
      assertEquals(read.networks().cidr(i), kept.networks().cidr(i));
      assertEquals(read.networks().role(i), kept.networks().role(i));
    }
  }

  /** The configuration has a word of its own on nearly all of them. */
  @Test
  @Timeout(60)
  void fewOfManyComeBackTheSame() throws IOException {
    StringBuilder csv = new StringBuilder("cidr,customer,since,until\n");
    LocalDate day = LocalDate.of(2000, 1, 1);
    for (int i = 0; i < 5000; i++) {
      csv.append("192.0.2.0/24,C-").append(i).append(',').append(day).append(',').append(day);
      csv.append('\n');
      day = day.plusDays(1);
    }
    write(temp.resolve("many.csv"), csv.toString());
    write(file, ALL.replace("[ranges.txt]", "[ranges.txt, many.csv]"));

    assertEquals(cached(), cached());
    assertEquals(2, kept().size());
  }

  @Test
  void manyAreReadAnewWhenTheirFileHasChanged() throws IOException {
    many("C-");
    cached();
    many("D-");
    assertEquals(ConfigurationReader.read(file), cached());
  }

  @Test
  void manyAreReadAnewWhenDamaged() throws IOException {
    many("C-");
    Configuration read = cached();
    for (Path kept : kept()) {
      byte[] bytes = Files.readAllBytes(kept);
      for (int at : new int[] {bytes.length / 2, bytes.length - 1, 0}) {
        byte[] damaged = bytes.clone();
        damaged[at] ^= 1;
        Files.write(kept, damaged);
        assertEquals(read, cached());
      }
      Files.delete(kept);
      assertEquals(read, cached());
    }
  }

  /** More than are held as they are, one of which the configuration overrules. */
  private void many(String customer) throws IOException {
    StringBuilder csv = new StringBuilder("cidr,role,name,customer,since,until\n");
    csv.append("203.0.113.7,web,web7,,,\n192.0.2.25,,overruled,,,\n");
    for (int i = 0; i < 9000; i++) {
      csv.append("10.").append(i / 250).append('.').append(i % 250).append(".0/24,nat,n").append(i);
      csv.append(',').append(customer).append(i % 7).append(i % 3 == 0 ? ",2026-01-15," : ",,");
      csv.append(i % 5 == 0 ? "2026-06-30T12:00:00.5Z\n" : "\n");
    }
    write(temp.resolve("many.csv"), csv.toString());
    write(file, ALL.replace("[ranges.txt]", "[ranges.txt, many.csv]"));
  }

  private Configuration cached() {
    return ConfigurationCache.read(file, folder.toString());
  }

  private List<Path> kept() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static nl.qdc.hoptrace.net.IpAddress address() {
    return IpLiteral.parse("203.0.113.200").orElseThrow();
  }

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
  }
}
