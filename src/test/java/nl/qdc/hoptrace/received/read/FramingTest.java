package nl.qdc.hoptrace.received.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.IpLiteral;
import nl.qdc.hoptrace.received.Handover;
import nl.qdc.hoptrace.received.Received;
import nl.qdc.hoptrace.received.Stamp;
import org.junit.jupiter.api.Test;

/**
 * Whatever a client types, wherever its text goes, and whatever a server lets through: the address
 * that it types is never the peer, nor the server. The true one is, or none.
 */
class FramingTest {

  private static final String PEER = "203.0.113.9";
  private static final IpAddress FRAMED_IP = IpLiteral.parse(Typed.FRAMED).orElseThrow();
  private static final Optional<IpAddress> PEER_IP = IpLiteral.parse(PEER);

  @Test
  void inOnePlace() {
    for (String template : Templates.ALL) {
      for (String place : Templates.PLACES) {
        for (String typed : Typed.TEXTS) {
          check(fill(template.replace(place, typed)));
        }
      }
    }
  }

  @Test
  void inTwoPlaces() {
    for (String template : Templates.ALL) {
      for (String place : Templates.PLACES) {
        for (String other : Templates.PLACES) {
          if (template.contains(place) && template.contains(other) && !place.equals(other)) {
            inBoth(template, place, other);
          }
        }
      }
    }
  }

  /** Every text with every 13th other; all pairs take ten times as long, and were tried. */
  private static void inBoth(String template, String place, String other) {
    for (int i = 0; i < Typed.TEXTS.size(); i++) {
      for (int j = i % 13; j < Typed.TEXTS.size(); j += 13) {
        check(fill(template.replace(place, Typed.TEXTS.get(i)).replace(other, Typed.TEXTS.get(j))));
      }
    }
  }

  @Test
  void inEveryPlaceAtRandom() {
    Random random = new Random(20260203);
    for (int round = 0; round < 1000; round++) {
      for (String template : Templates.ALL) {
        String line = template;
        for (String place : Templates.PLACES) {
          line = line.replace(place, typed(random));
        }
        check(fill(line));
      }
    }
  }

  private static String typed(Random random) {
    StringBuilder typed = new StringBuilder();
    for (int n = random.nextInt(7); n > 0; n--) {
      typed.append(Typed.FRAGMENTS.get(random.nextInt(Typed.FRAGMENTS.size())));
    }
    return typed.toString();
  }

  /** Nor does the envelope make a login, a pull or a local message of it. */
  @Test
  void envelopeNeverChangesTheHandover() {
    for (String template : Templates.ALL) {
      Handover honest = handover(fill(template)).orElseThrow();
      for (String typed : Typed.ENVELOPES) {
        for (String place : List.of("{from}", "{rcpt}")) {
          String line = fill(template.replace(place, typed));
          assertEquals(honest, handover(line).orElse(honest), line);
        }
      }
    }
  }

  private static Optional<Handover> handover(String line) {
    return ReceivedReader.read(line) instanceof Stamp stamp
        ? Optional.of(stamp.handover())
        : Optional.empty();
  }

  /** Untouched, every template shows the peer, but for the two that have none. */
  @Test
  void honestClientsAreSeen() {
    List<String> hidden = new ArrayList<>();
    for (String template : Templates.ALL) {
      Received received = ReceivedReader.read(fill(template));
      if (!(received instanceof Stamp stamp) || !stamp.client().peer().address().equals(PEER_IP)) {
        hidden.add(template);
      }
    }
    assertEquals(Templates.ALL.subList(Templates.ALL.size() - 2, Templates.ALL.size()), hidden);
  }

  /** The rest of the places, with what an honest client has there. */
  private static String fill(String line) {
    return line.replace("{helo}", "h.example")
        .replace("{ptr}", "r.example")
        .replace("{ident}", "someone")
        .replace("{user}", "user@send.example")
        .replace("{from}", "a@send.example")
        .replace("{rcpt}", "u@rcpt.example")
        .replace("{cn}", "certificate")
        .replace("{as}", "EXAMPLE-NET")
        .replace("{peer}", PEER);
  }

  private static void check(String line) {
    Received received = ReceivedReader.read(line);
    if (received instanceof Stamp stamp) {
      assertNotEquals(
          Optional.of(FRAMED_IP), stamp.client().peer().address(), () -> "framed by: " + line);
      assertNotEquals(
          Optional.of(FRAMED_IP), stamp.by().address(), () -> "server framed by: " + line);
    }
  }
}
