package nl.qdc.hoptrace.net;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpLiteralTest {

  @ParameterizedTest
  @CsvSource({
    "192.0.2.66, 192.0.2.66",
    "0.0.0.0, 0.0.0.0",
    "255.255.255.255, 255.255.255.255",
    "2001:db8::1, 2001:db8::1",
    "2001:0DB8:0:0:0:0:0:1, 2001:db8::1",
    "::, ::",
    "::1, ::1",
    "1::, 1::",
    "1:2:3:4:5:6:7::, 1:2:3:4:5:6:7:0",
    "::2:3:4:5:6:7:8, 0:2:3:4:5:6:7:8",
    "1:2:3:4:5:6:192.0.2.1, 1:2:3:4:5:6:c000:201",
    "64:ff9b::192.0.2.33, 64:ff9b::c000:221",
    "::ffff:192.0.2.66, 192.0.2.66",
    "::ffff:c000:242, 192.0.2.66",
    "IPv6:2001:db8::1, 2001:db8::1",
    "ipv6:::1, ::1",
    "fe80::1%eth0, fe80::1",
    "fe80::1%6, fe80::1",
  })
  void addresses(String text, String canonical) {
    assertEquals(Optional.of(canonical), IpLiteral.parse(text).map(IpAddress::toString));
  }

  /** What other readers take for an address, or for a name to look up. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "1.2",
        "1.2.3",
        "3221226050",
        "3232235777",
        "0xc0000242",
        "0xC0.0.2.66",
        "010.0.0.1",
        "192.0.2.066",
        "192.0.2.66 ",
        " 192.0.2.66",
        "192.0.2. 66",
        "192.0.2\n.66",
        "192.0.2.\t66",
        "192.0.2.66.",
        ".192.0.2.66",
        "192.0.2.66.1",
        "192..2.66",
        "192.0.2.256",
        "192.0.2.-1",
        "192.0.2.+6",
        "192.0.2.6e0",
        "1000.0.2.66",
        "15.20.5857.20",
        "１９２.0.2.66",
        "192.0.2.٦",
        "192。0。2。66",
        "[192.0.2.66]",
        "192.0.2.66:25",
        "192.0.2.0/24",
        "192.0.2.66\u0000",
        "localhost",
        "mx.example",
        ":",
        ":::",
        "1",
        "1:",
        ":1",
        "1::2::3",
        "1:2:3:4:5:6:7",
        "1:2:3:4:5:6:7:8:9",
        "1:2:3:4:5:6:7:8::",
        "::1:2:3:4:5:6:7:8",
        "2001:db8::12345",
        "2001:db8::g",
        "2001:db8:::1",
        "2001:db8::１",
        "2001:db8::1 ",
        "[2001:db8::1]",
        "2001:db8::1/64",
        "1:2:3:4:5:6:7:192.0.2.1",
        "::192.0.2.01",
        "::192.0.2",
        "192.0.2.1::",
        "::ffff:192.0.2.066",
        "fe80::1%",
        "fe80::1%a b",
        "192.0.2.66%eth0",
        "IPv6:192.0.2.66",
        "IPv6:",
        "IPv6: ::1",
      })
  void notAddresses(String text) {
    assertEquals(Optional.empty(), IpLiteral.parse(text));
  }

  @Test
  void mappedAddressIsTheIpv4Address() {
    assertEquals(IpLiteral.parse("192.0.2.66"), IpLiteral.parse("::FFFF:192.0.2.66"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"::192.0.2.66", "2002:c000:242::", "64:ff9b::192.0.2.66"})
  void otherFormsThatCarryAnIpv4AddressAreNot(String text) {
    assertEquals(Optional.of(false), IpLiteral.parse(text).map(IpAddress::isV4));
  }

  @Test
  void longTextIsRefusedQuickly() {
    assertEquals(Optional.empty(), IpLiteral.parse("1".repeat(1_000_000)));
    assertEquals(Optional.empty(), IpLiteral.parse("1:".repeat(500_000)));
  }
}
