package nl.qdc.hoptrace.verdict.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.header.HeaderReader;
import nl.qdc.hoptrace.net.Cidr;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.network.Networks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlanceTest {

  private static final String[] PARTS = {
    "192.0.2.66",
    "2001:db8::66",
    "::ffff:c000:242",
    "0:0:0:0:0:ffff:192.0.2.66",
    "2001:db8:0:0:0:0:0:66",
    "IPv6:",
    "qdc.example",
    "QDC.Example",
    ".",
    ":",
    " ",
    "[",
    "é",
    "€",
    "1",
    "9",
    "x",
    "-",
    "\u0000",
    "10:11:12",
    "198.51.100.7"
  };

  private final Networks networks =
      new Networks(
          List.of(
              NetworkEntry.plain(Cidr.parse("192.0.2.0/24")),
              NetworkEntry.plain(Cidr.parse("2001:db8::/32"))));
  private final OurNames names = new OurNames(List.of("qdc.example", "web.qdc.test"));
  private final Glance glance = new Glance(networks, names.domains());

  @ParameterizedTest
  @CsvSource({
    "from a.example ([198.51.100.7]) by mx.rcpt.example; 3 Feb 2026 10:11:12 +0100, false",
    "from a.example ([192.0.2.1]), true",
    "x192.0.2.1x, true",
    "1:2:3:4:5:6:7:8, true",
    "a::1, true",
    "host.QDC.example, true",
    "qdc.example.org, true",
    "qdc.exampl, false",
    "a.qdc-example, false",
    "1.92.0.2, false",
    "192., false"
  })
  void looks(String text, boolean yes) {
    assertEquals(yes, glance.mayNameUs(field(text).raw()));
  }

  @Test
  void saysNoOnlyWhereNothingIs() {
    Random random = new Random(791);
    for (int round = 0; round < 50_000; round++) {
      StringBuilder text = new StringBuilder("-");
      for (int parts = random.nextInt(8); parts > 0; parts--) {
        text.append(PARTS[random.nextInt(PARTS.length)]);
      }
      HeaderField field = field(text.toString());
      if (namesUs(field.value())) {
        assertTrue(glance.mayNameUs(field.raw()), text::toString);
      }
    }
  }

  private boolean namesUs(String text) {
    return names.nameIn(text).isPresent()
        || OurNames.addressesIn(text).stream().anyMatch(networks::covers);
  }

  private static HeaderField field(String text) {
    byte[] bytes = ("X: " + text).getBytes(StandardCharsets.UTF_8);
    return HeaderReader.read(bytes).fields().get(0);
  }
}
