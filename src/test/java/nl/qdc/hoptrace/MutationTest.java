package nl.qdc.hoptrace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.qdc.hoptrace.header.HeaderReader;
import nl.qdc.hoptrace.net.Cidr;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.network.Networks;
import nl.qdc.hoptrace.testing.GoldenCase;
import nl.qdc.hoptrace.trace.Ground;
import nl.qdc.hoptrace.trace.receiver.Receiver;
import nl.qdc.hoptrace.trace.receiver.Receivers;
import nl.qdc.hoptrace.verdict.analysis.Analyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes at all: no exception, the same answer twice, and in time that grows with the input. */
class MutationTest {

  /** Each takes well under a second; a busy machine takes longer, a quadratic reader minutes. */
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private static final int MUTATIONS = 40;
  private static final String ODD = "()[]<>\";:@\\ \t\r\n\0.=,%\u00e9by with from 192.0.2.66 ";

  private static final Analyzer ANALYZER =
      new Analyzer(
          new Ground(
              new Networks(List.of(NetworkEntry.plain(Cidr.parse("192.0.2.0/24")))),
              new Receivers(List.of(Receiver.addresses(Cidr.parse("198.51.100.0/24")))),
              host -> Optional.of(host),
              false),
          List.of("qdc.example"));

  @Test
  void mutatedMailsAreAnswered() {
    Random random = new Random(5321);
    for (GoldenCase golden : GoldenCase.all()) {
      byte[] bytes = golden.bytes();
      for (int i = 0; i < MUTATIONS && bytes.length < 10_000; i++) {
        byte[] mutated = mutate(bytes, random);
        assertEquals(answer(mutated), answer(mutated), golden::toString);
      }
    }
  }

  @Test
  void randomBytesAreAnswered() {
    Random random = new Random(5322);
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      assertEquals(answer(bytes), answer(bytes));
    }
  }

  static Stream<String> pathological() {
    int many = 200_000;
    return Stream.of(
        "Received: from " + "(".repeat(many) + ")".repeat(many) + " by x; y\n",
        "Received: from x (" + "\\(".repeat(many) + ") by x; y\n",
        "Received: from " + "[".repeat(many) + " by x; y\n",
        "Received: from " + "<".repeat(many) + " by x; y\n",
        "Received: from " + "\"".repeat(many) + " by x; y\n",
        "Received: " + "by ".repeat(many) + "; y\n",
        "Received: from x ([192.0.2.1]) by x; " + "1 Jan ".repeat(many) + "\n",
        "Received: from x\n" + " y\n".repeat(many),
        "Received: from x by y\n".repeat(many / 10),
        "X: " + "1.2.3.".repeat(many) + "\n",
        "X: " + ":::::".repeat(many) + "\n",
        "To: " + "@".repeat(many) + "\nReceived: from x ([192.0.2.1]) by x.y.example; z\n",
        "To: " + "a@b,".repeat(many) + "\nReceived: from x ([192.0.2.1]) by x.y.example; z\n",
        "Received-SPF: " + "(".repeat(many) + "client-ip=".repeat(many) + "\n",
        "Authentication-Results: x" + " designate".repeat(many) + "\n",
        "Received: from x ([192.0.2.1]) by y\n" + "Delivered-To: a@b\n".repeat(many / 4),
        "Received: from x ([192.0.2.1]) by y\n" + "X-Sender-IP: 192.0.2.9\n".repeat(many / 5),
        "x\n".repeat(many),
        "x".repeat(many * 6));
  }

  @ParameterizedTest
  @MethodSource("pathological")
  void pathologicalInputTakesNoTime(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    assertTimeoutPreemptively(LIMIT, () -> answer(bytes));
  }

  private static String answer(byte[] bytes) {
    return ANALYZER.analyze(HeaderReader.read(bytes)).toString();
  }

  private static byte[] mutate(byte[] bytes, Random random) {
    StringBuilder text = new StringBuilder(new String(bytes, StandardCharsets.ISO_8859_1));
    for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
      int at = random.nextInt(text.length());
      int odd = random.nextInt(ODD.length());
      switch (random.nextInt(4)) {
        case 0 -> text.setCharAt(at, ODD.charAt(odd));
        case 1 -> text.insert(at, ODD.substring(odd));
        case 2 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(8)));
        default -> text.insert(at, text.substring(random.nextInt(at + 1), at));
      }
    }
    return text.append('\n').toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
