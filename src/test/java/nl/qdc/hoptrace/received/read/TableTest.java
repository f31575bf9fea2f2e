package nl.qdc.hoptrace.received.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.qdc.hoptrace.header.HeaderReader;
import nl.qdc.hoptrace.received.Received;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.received.read.Table.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TableTest {

  private static final int LEAST_CASES = 250;
  private static final int LEAST_FRAMED = 90;

  static List<Case> cases() {
    return Table.cases();
  }

  static Stream<Case> framed() {
    return Table.cases().stream().filter(Case::isFramed);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsEveryPart(Case line) {
    assertEquals(line.parts(), Parts.of(ReceivedReader.read(line.header())), line.header());
  }

  /** What a client types is never the peer: 203.0.113.9 is, or nobody. */
  @ParameterizedTest
  @MethodSource("framed")
  void framedAddressIsNeverThePeer(Case line) {
    Received received = ReceivedReader.read(line.header());
    if (received instanceof Stamp stamp) {
      Optional<String> peer = stamp.client().peer().address().map(Object::toString);
      assertEquals("203.0.113.9", peer.orElse("203.0.113.9"), line.header());
    }
  }

  /** Folding, and the line ends of the mail, change no part. */
  @ParameterizedTest
  @MethodSource("cases")
  void readsFoldsOfEitherLineEnd(Case line) {
    assertEquals(line.parts(), folded(line.header(), "\n"));
    assertEquals(line.parts(), folded(line.header(), "\r\n"));
  }

  private static String folded(String header, String lineEnd) {
    String mail = "Received: " + header.replace(" by ", lineEnd + " by ") + lineEnd + lineEnd;
    byte[] bytes = mail.getBytes(StandardCharsets.UTF_8);
    String value = HeaderReader.read(bytes).fields().get(0).value();
    return Parts.of(ReceivedReader.read(value));
  }

  @Test
  void tableIsBigEnough() {
    assertTrue(Table.cases().size() >= LEAST_CASES);
    assertTrue(framed().count() >= LEAST_FRAMED);
  }

  @Test
  void onlyFramedLinesShowTheFramedAddress() {
    for (Case line : Table.cases()) {
      assertTrue(
          line.section().startsWith("Framed") || !line.header().contains("192.0.2.66"),
          line.toString());
    }
  }
}
