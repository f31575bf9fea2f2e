package nl.qdc.hoptrace.config.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.config.source.Mistakes;
import nl.qdc.hoptrace.config.source.Scalar;
import nl.qdc.hoptrace.config.source.Source;
import nl.qdc.hoptrace.net.Cidr;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.table.RangeTable;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.network.Role;
import org.junit.jupiter.api.Test;

class EntriesTest {

  private static final int MANY = 10_000;

  /** Entries of every shape; the later ones are packed. */
  private static NetworkEntry entry(int i) {
    Role role = List.of(Role.values()).get(i % 4);
    Instant day = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(i);
    return new NetworkEntry(
        i % 3 == 0
            ? Cidr.of(new IpAddress(0x20010db800000000L + i, i))
            : Cidr.of(IpAddress.v4(0xc0000200L + i)),
        role,
        i % 7 == 0 ? List.of() : i % 5 == 0 ? List.of("a" + i, "b") : List.of("naïve" + i),
        i % 2 == 0 ? Optional.of("C-" + i / 8) : Optional.empty(),
        i % 11 == 0 ? Optional.of(day) : Optional.empty(),
        i % 13 == 0 ? Optional.of(ends(day).get(i % 6)) : Optional.empty(),
        role != Role.RELAY || i % 17 != 0);
  }

  private static List<Instant> ends(Instant start) {
    return List.of(
        start.plusNanos(5_000_000_001L),
        Instant.MIN,
        Instant.MAX,
        Instant.ofEpochSecond(-1),
        Instant.ofEpochSecond(0xffffffffL - 1),
        Instant.ofEpochSecond(0xffffffffL));
  }

  private static Source source(String file) {
    return new Source(Path.of(file), new Mistakes());
  }

  @Test
  void comeOutAsTheyWentIn() {
    Entries entries = new Entries();
    List<NetworkEntry> plain = new ArrayList<>();
    entries.begin(source("a.csv"));
    for (int i = 0; i < MANY; i++) {
      if (i == MANY / 2) {
        entries.begin(source("b.csv"));
      }
      plain.add(entry(i));
      entries.add(entry(i), new Scalar("", i + 1, 1));
    }
    NetworkList settled = entries.settle();

    assertEquals(plain, settled);
    assertEquals("a.csv:5000", settled.place(4_999).toString());
    assertEquals("b.csv:5001", settled.place(5_000).toString());
  }

  @Test
  void longNamesSurvivePacking() {
    Entries entries = new Entries();
    entries.begin(source("a.csv"));
    List<NetworkEntry> plain = new ArrayList<>();
    for (int i = 0; i < 4_200; i++) {
      NetworkEntry base = NetworkEntry.plain(Cidr.of(IpAddress.v4(i)));
      List<String> names = List.of("x".repeat(i * 17));
      Optional<String> customer = Optional.of("y".repeat(i % 300 + 1));
      plain.add(
          new NetworkEntry(
              base.cidr(), base.role(), names, customer, base.since(), base.until(), true));
      entries.add(plain.get(i), new Scalar("", i, 1));
    }

    assertEquals(plain.subList(4_095, 4_200), entries.settle().subList(4_095, 4_200));
  }

  @Test
  void aTableFindsThemAsInAPlainList() {
    Entries entries = new Entries();
    entries.begin(source("config.yaml"));
    entries.begin(source("a.txt"));
    List<NetworkEntry> plain = new ArrayList<>();
    entries.addCut(entry(2).in(entry(1).cidr()), new Scalar("", 1, 1), 1024); // gives way
    for (int i = 1; i < MANY; i++) {
      plain.add(entry(i));
      entries.add(entry(i), new Scalar("", i + 1, 1));
    }
    RangeTable<NetworkEntry> table = new RangeTable<>(entries.settle());
    RangeTable<NetworkEntry> expected = new RangeTable<>(plain);

    assertEquals(expected.size(), table.size());
    for (int i = 0; i < expected.size(); i++) {
      assertEquals(expected.at(i), table.at(i));
    }
  }

  @Test
  void optionsChangeAndAdd() {
    Entries entries = new Entries();
    entries.begin(source("a.csv"));
    entries.add(entry(1), new Scalar("", 7, 1));
    AmendedEntries amended = new AmendedEntries(entries.settle());

    amended.set(0, entry(2));
    amended.add(entry(3), "--network");

    assertEquals(List.of(entry(2), entry(3)), amended);
    assertEquals("a.csv:7", amended.place(0).toString());
    assertEquals("--network", amended.place(1).toString());
    assertEquals(List.of(entry(1)), entries);
  }
}
