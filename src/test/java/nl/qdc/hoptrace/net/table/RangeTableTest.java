package nl.qdc.hoptrace.net.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.qdc.hoptrace.net.Cidr;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.IpLiteral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RangeTableTest {

  private record Known(Cidr cidr, String text) implements Ranged {

    static Known of(String range) {
      return new Known(Cidr.parse(range), range);
    }
  }

  private static RangeTable<Known> table(String... ranges) {
    return new RangeTable<>(Stream.of(ranges).map(Known::of).toList());
  }

  private static List<List<String>> texts(List<List<Known>> ranges) {
    return ranges.stream().map(range -> range.stream().map(Known::text).toList()).toList();
  }

  private static IpAddress read(String text) {
    return IpLiteral.parse(text).orElseThrow();
  }

  @Test
  void longestPrefixComesFirst() {
    RangeTable<Known> table =
        table("192.0.0.0/8", "192.0.2.0/24", "192.0.2.64/26", "192.0.2.66", "198.51.100.0/24");

    assertEquals(
        List.of(
            List.of("192.0.2.66"),
            List.of("192.0.2.64/26"),
            List.of("192.0.2.0/24"),
            List.of("192.0.0.0/8")),
        texts(table.at(read("192.0.2.66"))));
    assertEquals(
        List.of(List.of("192.0.2.0/24"), List.of("192.0.0.0/8")),
        texts(table.at(read("192.0.2.200"))));
    assertEquals(List.of(List.of("192.0.0.0/8")), texts(table.at(read("192.255.255.255"))));
    assertEquals(List.of(), table.at(read("193.0.0.0")));
  }

  @Test
  void valuesOfOneRangeKeepTheirOrder() {
    RangeTable<Known> table =
        new RangeTable<>(
            List.of(
                new Known(Cidr.parse("192.0.2.66"), "B"),
                Known.of("192.0.2.0/24"),
                new Known(Cidr.parse("192.0.2.66/32"), "A")));

    assertEquals(
        List.of(List.of("B", "A"), List.of("192.0.2.0/24")), texts(table.at(read("192.0.2.66"))));
    assertArrayEquals(new int[] {0, 2}, table.positions(1));
    assertEquals(0, table.enclosing(1));
    assertEquals(Cidr.parse("192.0.2.66"), table.range(1));
    assertEquals(2, table.size());
  }

  @Test
  void emptyTableHoldsNothing() {
    assertFalse(table().covers(read("192.0.2.1")));
    assertEquals(List.of(), table().at(read("::")));
  }

  @Test
  void theEndsOfTheAddressSpace() {
    RangeTable<Known> table = table("::/128", "0.0.0.0/8", "255.255.255.255", "ffff::/16");

    assertTrue(table.covers(read("::")));
    assertFalse(table.covers(read("::1")));
    assertTrue(table.covers(read("255.255.255.255")));
    assertTrue(table.covers(read("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff")));
    assertFalse(table.covers(read("fffe::")));
  }

  /** Against a plain list, in a small space so that ranges nest and meet. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void sameAsAPlainList(long seed) {
    Random random = new Random(seed);
    List<Known> ranges = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      ranges.add(new Known(range(random), Integer.toString(i)));
    }
    RangeTable<Known> table = new RangeTable<>(ranges);
    for (int i = 0; i < 3_000; i++) {
      IpAddress address = address(random);
      assertEquals(plain(ranges, address), table.at(address), address::toString);
      assertEquals(!plain(ranges, address).isEmpty(), table.covers(address));
      Cidr range = range(random);
      assertEquals(
          ranges.stream().anyMatch(known -> overlap(known.cidr(), range)), table.touches(range));
    }
  }

  private static boolean overlap(Cidr one, Cidr other) {
    return one.contains(other) || other.contains(one);
  }

  /** So many that the milestones have milestones of their own. */
  @Test
  void everyOneOfMany() {
    List<Known> ranges = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      ranges.add(new Known(Cidr.of(IpAddress.v4(0xc0000000L + 3L * i)), Integer.toString(i)));
    }
    RangeTable<Known> table = new RangeTable<>(ranges);
    for (int i = -3; i < 30_003; i++) {
      int expected = i % 3 == 0 && i >= 0 && i < 30_000 ? i / 3 : -1;
      assertEquals(expected, table.narrowest(IpAddress.v4(0xc0000000L + i)));
    }
  }

  private static List<List<Known>> plain(List<Known> ranges, IpAddress address) {
    return ranges.stream()
        .filter(range -> range.cidr().contains(address))
        .collect(Collectors.groupingBy(Known::cidr))
        .values()
        .stream()
        .sorted(Comparator.comparing(same -> -same.get(0).cidr().length()))
        .toList();
  }

  private static IpAddress address(Random random) {
    return random.nextBoolean()
        ? IpAddress.v4(0xc0000000L | random.nextInt(1 << 12))
        : new IpAddress(0x20010db800000000L | random.nextInt(4), random.nextInt(1 << 10));
  }

  private static Cidr range(Random random) {
    IpAddress address = address(random);
    int least = address.isV4() ? 96 + 18 : 60;
    int length = least + random.nextInt(129 - least);
    long high = length >= 64 ? address.high() : address.high() & (-1L << (64 - length));
    long low = length <= 64 ? 0 : address.low() & (-1L << (128 - length));
    return new Cidr(new IpAddress(high, low), length);
  }
}
