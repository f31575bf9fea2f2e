package nl.qdc.hoptrace.verdict.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.IpLiteral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OurNamesTest {

  private static final String[] PARTS = {
    "192.0.2.66",
    "2001:db8::66",
    "IPv6:",
    "ipv6:",
    "::1",
    ".",
    ":",
    " ",
    "[",
    "]",
    "(",
    "x",
    "é",
    "€",
    "😀",
    "-",
    "_",
    "/",
    "@",
    "mx.rcpt.example",
    "1",
    "%eth0",
    "300",
    "\u0000",
    "bad.cafe.de",
    "::ffff:"
  };

  @ParameterizedTest
  @CsvSource({
    "from 192.0.2.66., 192.0.2.66",
    "to [IPv6:2001:db8::66]: no, 2001:db8::66",
    "€ ip=192.0.2.66;, 192.0.2.66",
    "x=2001:db8:: , 2001:db8::"
  })
  void findsAddresses(String text, String address) {
    assertEquals(Set.of(IpLiteral.parse(address).orElseThrow()), OurNames.addressesIn(text));
  }

  @Test
  void findsWhatAPlainSearchFinds() {
    Random random = new Random(4291);
    for (int round = 0; round < 50_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int parts = random.nextInt(8); parts > 0; parts--) {
        text.append(PARTS[random.nextInt(PARTS.length)]);
      }
      assertEquals(
          plainly(text.toString()), OurNames.addressesIn(text.toString()), text.toString());
    }
  }

  /** Every word tried as an address, however unlikely. */
  private static Set<IpAddress> plainly(String text) {
    Set<IpAddress> addresses = new LinkedHashSet<>();
    for (String word : text.split("[^-.:_0-9a-zA-Z]+", -1)) {
      String bare = word.replaceFirst("(\\.|(?<!:):)$", "");
      IpLiteral.parse(bare).ifPresent(addresses::add);
    }
    return addresses;
  }
}
