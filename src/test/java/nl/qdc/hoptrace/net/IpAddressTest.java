package nl.qdc.hoptrace.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IpAddressTest {

  /** The examples of RFC 5952 §1, §2 and §4. */
  @ParameterizedTest
  @CsvSource({
    "2001:db8:0:0:1:0:0:1, 2001:db8::1:0:0:1",
    "2001:0db8:0:0:1:0:0:1, 2001:db8::1:0:0:1",
    "2001:db8::1:0:0:1, 2001:db8::1:0:0:1",
    "2001:db8::0:1:0:0:1, 2001:db8::1:0:0:1",
    "2001:DB8:0:0:1::1, 2001:db8::1:0:0:1",
    "2001:0db8::0001, 2001:db8::1",
    "2001:db8:0:0:0:0:2:1, 2001:db8::2:1",
    "2001:db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
    "2001:0:0:1:0:0:0:1, 2001:0:0:1::1",
    "2001:db8:aaaa:bbbb:cccc:dddd:eeee:AAAA, 2001:db8:aaaa:bbbb:cccc:dddd:eeee:aaaa",
    "0:0:0:0:0:0:0:0, ::",
    "0:0:0:0:0:0:0:1, ::1",
    "1:0:0:0:0:0:0:0, 1::",
    "0:0:0:0:1:0:0:0, ::1:0:0:0",
    "0:0:0:0:0:ffff:c000:0280, 192.0.2.128",
  })
  void canonicalText(String text, String canonical) {
    assertEquals(canonical, read(text).toString());
  }

  @Test
  void textIsReadBackAsTheSameAddress() {
    Random random = new Random(5952);
    for (int i = 0; i < 20_000; i++) {
      IpAddress address = new IpAddress(sparse(random), sparse(random));
      assertEquals(address, read(address.toString()), address::toString);
    }
  }

  /** Many groups of zeros. */
  private static long sparse(Random random) {
    long bits = 0;
    for (int i = 0; i < 4; i++) {
      bits = bits << 16 | (random.nextBoolean() ? 0 : random.nextInt(1 << 16));
    }
    return bits;
  }

  @Test
  void orderIsThatOfUnsignedNumbers() {
    List<String> ordered =
        List.of(
            "::", "9.9.9.9", "128.0.0.1", "255.255.255.255", "1::", "7fff::", "8000::", "ffff::");
    assertEquals(
        ordered,
        Stream.of(
                "8000::",
                "128.0.0.1",
                "ffff::",
                "::",
                "9.9.9.9",
                "7fff::",
                "255.255.255.255",
                "1::")
            .map(IpAddressTest::read)
            .sorted()
            .map(IpAddress::toString)
            .toList());
  }

  @Test
  void ipv4FromBits() {
    assertEquals("255.255.255.255", IpAddress.v4(-1).toString());
    assertTrue(IpAddress.v4(0).isV4());
  }

  private static IpAddress read(String text) {
    return IpLiteral.parse(text).orElseThrow();
  }
}
