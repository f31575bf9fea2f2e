package nl.qdc.hoptrace.net;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpecialRangeTest {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, LOOPBACK",
    "127.255.255.255, LOOPBACK",
    "::1, LOOPBACK",
    "::ffff:127.0.0.1, LOOPBACK",
    "10.0.0.1, PRIVATE",
    "172.16.0.0, PRIVATE",
    "172.31.255.255, PRIVATE",
    "192.168.0.1, PRIVATE",
    "100.64.0.1, PRIVATE",
    "100.127.255.255, PRIVATE",
    "169.254.169.254, PRIVATE",
    "fe80::1, PRIVATE",
    "febf::1, PRIVATE",
    "fc00::1, PRIVATE",
    "fdff::1, PRIVATE",
    "0.0.0.0, UNROUTABLE",
    "0.1.2.3, UNROUTABLE",
    "224.0.0.1, UNROUTABLE",
    "240.0.0.1, UNROUTABLE",
    "255.255.255.255, UNROUTABLE",
    "::, UNROUTABLE",
    "ff02::1, UNROUTABLE",
  })
  void special(String address, SpecialRange range) {
    assertEquals(Optional.of(range), SpecialRange.of(read(address)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "126.255.255.255",
        "128.0.0.0",
        "169.253.255.255",
        "172.15.255.255",
        "172.32.0.0",
        "192.167.255.255",
        "223.255.255.255",
        "192.0.2.1",
        "2001:db8::1",
        "::2",
        "::10.0.0.1",
        "2002:a00:1::",
        "fec0::1",
        "fe00::1",
      })
  void publicOnes(String address) {
    assertEquals(Optional.empty(), SpecialRange.of(read(address)));
  }

  private static IpAddress read(String text) {
    return IpLiteral.parse(text).orElseThrow();
  }
}
