package nl.qdc.hoptrace.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CidrTest {

  @ParameterizedTest
  @CsvSource({
    "192.0.2.0/24, 192.0.2.0/24",
    "192.0.2.66, 192.0.2.66/32",
    "128.0.0.0/1, 128.0.0.0/1",
    "2001:DB8::/32, 2001:db8::/32",
    "2001:db8::1, 2001:db8::1/128",
    "2001:db8::/64, 2001:db8::/64",
    "2001:db8::/65, 2001:db8::/65",
    "::ffff:192.0.2.0/24, 192.0.2.0/24",
    "8000::/1, 8000::/1",
  })
  void ranges(String text, String canonical) {
    assertEquals(canonical, Cidr.parse(text).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "192.0.2.66/24 | 192.0.2.66/24 has host bits set; did you mean 192.0.2.0/24?",
        "2001:db8::1/64 | 2001:db8::1/64 has host bits set; did you mean 2001:db8::/64?",
        "0.0.0.0/0 | 0.0.0.0/0 holds every address there is",
        "::/0 | ::/0 holds every address there is",
        "192.0.2.0/33 | 192.0.2.0/33: the prefix length must be 0 to 32",
        "192.0.2.0/ | 192.0.2.0/: the prefix length must be 0 to 32",
        "192.0.2.0/-1 | 192.0.2.0/-1: the prefix length must be 0 to 32",
        "192.0.2.0/2４ | 192.0.2.0/2４: the prefix length must be 0 to 32",
        "192.0.2.0/24/24 | 192.0.2.0/24/24: the prefix length must be 0 to 32",
        "2001:db8::/129 | 2001:db8::/129: the prefix length must be 0 to 128",
        "fe80::%1/64 | fe80::%1/64: a range has no zone",
        "192.0.2/24 | 192.0.2/24 is not an address or range like 192.0.2.0/24 or 2001:db8::/32",
        "/24 | /24 is not an address or range like 192.0.2.0/24 or 2001:db8::/32",
      })
  void mistakes(String text, String message) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Cidr.parse(text));
    assertEquals(message, e.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.0/24, 192.0.2.0, true",
    "192.0.2.0/24, 192.0.2.255, true",
    "192.0.2.0/24, 192.0.3.0, false",
    "192.0.2.0/24, 192.0.1.255, false",
    "192.0.2.0/24, ::ffff:192.0.2.1, true",
    "192.0.2.0/24, ::192.0.2.1, false",
    "192.0.2.66, 192.0.2.66, true",
    "192.0.2.66, 192.0.2.67, false",
    "2001:db8:51::/48, 2001:db8:51:ffff:ffff:ffff:ffff:ffff, true",
    "2001:db8:51::/48, 2001:db8:52::, false",
    "2001:db8::/64, 2001:db8::ffff:0:0:1, true",
    "2001:db8::/64, 2001:db8:0:1::, false",
    "2001:db8::/127, 2001:db8::1, true",
    "2001:db8::/127, 2001:db8::2, false",
    "::/1, 192.0.2.1, true",
  })
  void contains(String range, String address, boolean inside) {
    assertEquals(inside, Cidr.parse(range).contains(IpLiteral.parse(address).orElseThrow()));
  }

  @Test
  void containsRanges() {
    Cidr wide = Cidr.parse("192.0.2.0/24");

    assertTrue(wide.contains(wide));
    assertTrue(wide.contains(Cidr.parse("192.0.2.128/25")));
    assertFalse(Cidr.parse("192.0.2.128/25").contains(wide));
    assertFalse(wide.contains(Cidr.parse("192.0.3.0/25")));
  }

  @Test
  void hostBitsAreRefusedAlways() {
    IpAddress address = IpLiteral.parse("192.0.2.1").orElseThrow();
    assertThrows(IllegalArgumentException.class, () -> new Cidr(address, 120));
  }
}
