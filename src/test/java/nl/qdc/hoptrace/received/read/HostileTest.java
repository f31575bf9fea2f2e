package nl.qdc.hoptrace.received.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.qdc.hoptrace.header.HeaderReader;
import nl.qdc.hoptrace.received.Received;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.received.Unparsed;
import nl.qdc.hoptrace.received.Unparsed.Reason;
import nl.qdc.hoptrace.received.read.Table.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lines that nobody writes by accident: whatever they hold, the answer comes soon and is the same.
 * It takes far less than a second on an idle machine; what is not linear takes minutes anywhere.
 */
class HostileTest {

  private static final String TAIL =
      " (r.example [203.0.113.9]) by mx.rcpt.example (Postfix) with ESMTP id 1; Tue, 3 Feb 2026";

  static List<String> pieces() {
    return List.of(
        "(",
        ")",
        "()",
        "[",
        "]",
        "[]",
        "<",
        ">",
        "<>",
        "\"",
        "\"\"",
        "\\",
        "\\(",
        "\\\"",
        "(\\",
        ";",
        "@",
        ":",
        "::",
        "1.",
        "1.1.1.1 ",
        "[1.1.1.1]",
        "(1.1.1.1)",
        "by ",
        "(by ",
        "with ",
        "from ",
        "helo=",
        "(helo=",
        "HELO ",
        "Jan ",
        "1 Jan 2026 1:1:1 ",
        "10:10:10 ",
        "a",
        " ",
        "\t",
        "\r",
        "\n",
        "\0",
        "é",
        "１",
        "([<\"",
        "Client CN \"",
        "(account a ",
        "a@",
        "(a@",
        "=");
  }

  @ParameterizedTest
  @MethodSource("pieces")
  @Timeout(value = 15, unit = TimeUnit.SECONDS)
  void mebibyteOfIt(String piece) {
    assertNotNull(ReceivedReader.read(piece.repeat((1 << 20) / piece.length())));
  }

  @ParameterizedTest
  @MethodSource("pieces")
  @Timeout(value = 15, unit = TimeUnit.SECONDS)
  void muchOfItInEachPlace(String piece) {
    String many = piece.repeat(100_000 / piece.length());
    assertNotNull(ReceivedReader.read("from " + many + TAIL));
    assertNotNull(ReceivedReader.read("from x (" + many + ")" + TAIL));
    assertNotNull(ReceivedReader.read("from x" + TAIL + " " + many));
  }

  @Test
  @Timeout(value = 15, unit = TimeUnit.SECONDS)
  void nestedCommentsAreRead() {
    String nested = "(".repeat(50_000) + "x" + ")".repeat(50_000);
    Received received = ReceivedReader.read("from h.example " + nested + TAIL);
    assertInstanceOf(Stamp.class, received);
  }

  @Test
  @Timeout(value = 15, unit = TimeUnit.SECONDS)
  void unbalancedBracketsAreNot() {
    String value = "from h.example " + "(".repeat(10_000) + TAIL;
    assertEquals(new Unparsed(Reason.UNBALANCED), ReceivedReader.read(value));
  }

  @Test
  @Timeout(value = 15, unit = TimeUnit.SECONDS)
  void manyByAreTwoBy() {
    String value = "from h.example " + "by x ".repeat(100_000) + TAIL;
    assertEquals(new Unparsed(Reason.TWO_BY), ReceivedReader.read(value));
  }

  @Test
  @Timeout(value = 15, unit = TimeUnit.SECONDS)
  void quotedPairsAreRead() {
    String pairs = "\\(".repeat(100_000);
    Received received = ReceivedReader.read("from h.example (" + pairs + ")" + TAIL);
    assertInstanceOf(Stamp.class, received);
  }

  /** Any bytes: no exception, and the same answer twice. */
  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void mutationsOfTheTable() {
    Random random = new Random(20260203);
    List<Case> cases = Table.cases();
    for (int i = 0; i < 20_000; i++) {
      StringBuilder line = new StringBuilder(cases.get(random.nextInt(cases.size())).header());
      for (int n = random.nextInt(8); n >= 0; n--) {
        mutate(line, random);
      }
      String value = line.toString();
      String parts = Parts.of(ReceivedReader.read(value));
      assertEquals(parts, Parts.of(ReceivedReader.read(value)), value);
      assertEquals(folded(value, "\n"), folded(value, "\r\n"), value);
    }
  }

  private static String folded(String value, String lineEnd) {
    String line = value.replace('\n', ' ').replace('\r', ' ').replace(" by ", lineEnd + " by ");
    byte[] mail = ("Received: " + line + lineEnd + lineEnd).getBytes(StandardCharsets.UTF_8);
    return HeaderReader.read(mail).fields().stream()
        .map(field -> Parts.of(ReceivedReader.read(field.value())))
        .toList()
        .toString();
  }

  private static void mutate(StringBuilder line, Random random) {
    int at = random.nextInt(line.length() + 1);
    int to = Math.min(line.length(), at + random.nextInt(12));
    switch (random.nextInt(5)) {
      case 0 -> line.delete(at, to);
      case 1 -> line.insert(at, (char) random.nextInt(256));
      case 2 -> line.insert(at, (char) random.nextInt(0x10000));
      case 3 -> line.insert(at, "()[]<>\"\\;@=:".charAt(random.nextInt(12)));
      default -> line.insert(random.nextInt(line.length() + 1), line.substring(at, to));
    }
  }
}
