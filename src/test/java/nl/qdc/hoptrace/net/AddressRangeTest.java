package nl.qdc.hoptrace.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressRangeTest {

  private static List<String> pieces(String text) {
    return AddressRange.parse(text).stream().map(Cidr::toString).toList();
  }

  @Test
  void rangeThatIsACidr() {
    assertEquals(List.of("192.0.2.0/24"), pieces("192.0.2.0 - 192.0.2.255"));
    assertEquals(List.of("192.0.2.7/32"), pieces("192.0.2.7-192.0.2.7"));
    assertEquals(List.of("2001:db8::/32"), pieces("2001:db8::/32"));
    assertEquals(List.of("0.0.0.0/1"), pieces("0.0.0.0 - 127.255.255.255"));
  }

  @Test
  void rangeThatIsNoCidr() {
    assertEquals(
        List.of("192.0.2.10/31", "192.0.2.12/30", "192.0.2.16/31", "192.0.2.18/32"),
        pieces("192.0.2.10 - 192.0.2.18"));
    assertEquals(
        List.of("2001:db8::ffff/128", "2001:db8::1:0/128"), pieces("2001:db8::ffff-2001:db8::1:0"));
  }

  @Test
  void worstCases() {
    assertEquals(62, AddressRange.parse("0.0.0.1 - 255.255.255.254").size());
    assertEquals(254, AddressRange.parse("::1 - ffff:ffff:ffff:ffff:ffff:ffff:ffff:fffe").size());
  }

  /** The pieces join without a gap, and no two of them are one. */
  @Test
  void piecesAreTheRange() {
    Random random = new Random(5);
    for (int i = 0; i < 500; i++) {
      int first = random.nextInt(1 << 16);
      int last = first + random.nextInt(1 << 10);
      AddressRange range = new AddressRange(IpAddress.v4(first), IpAddress.v4(last));
      IpAddress next = range.first();
      for (Cidr piece : range.cidrs()) {
        assertEquals(next, piece.first());
        next = piece.last().next();
      }
      assertEquals(range.last().next(), next);
      assertEquals(last - first + 1, range.size());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "192.0.2.9 - 192.0.2.1|192.0.2.9 - 192.0.2.1 ends before it begins; did you mean 192.0.2.1 - 192.0.2.9?",
        "192.0.2.9 - ::1|192.0.2.9 - ::1: one is an IPv4 address, the other an IPv6 address",
        "192.0.2 - 192.0.3|192.0.2 - 192.0.3 is not a range like 192.0.2.10 - 192.0.2.99",
        "0.0.0.0 - 255.255.255.255|0.0.0.0 - 255.255.255.255 holds every address there is",
        "192.0.2.1/24|192.0.2.1/24 has host bits set; did you mean 192.0.2.0/24?"
      })
  void mistakes(String text, String message) {
    Exception e = assertThrows(IllegalArgumentException.class, () -> AddressRange.parse(text));
    assertEquals(message, e.getMessage());
  }
}
