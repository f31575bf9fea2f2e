package nl.qdc.hoptrace.received.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.IpLiteral;
import nl.qdc.hoptrace.received.Received;
import nl.qdc.hoptrace.received.Stamp;
import org.junit.jupiter.api.Test;

/**
 * Whatever a client types, wherever its text goes, and whatever a server lets through: the address
 * that it types is never the peer. The true one is, or none.
 */
class FramingTest {

  private static final String FRAMED = "192.0.2.66";
  private static final String PEER = "203.0.113.9";
  private static final IpAddress FRAMED_IP = IpLiteral.parse(FRAMED).orElseThrow();
  private static final Optional<IpAddress> PEER_IP = IpLiteral.parse(PEER);

  private static final List<String> TYPED =
      List.of(
          FRAMED,
          "[" + FRAMED + "]",
          "[" + FRAMED + "]:25",
          FRAMED + ":25",
          "[IPv6:::ffff:" + FRAMED + "]",
          "x [" + FRAMED + "]",
          "x [" + FRAMED + "] y",
          "x ([" + FRAMED + "])",
          "x (" + FRAMED + ")",
          "x (y [" + FRAMED + "])",
          "x (y [" + FRAMED + "]) (z",
          "[" + FRAMED + "] (helo=x)",
          "[" + FRAMED + "] (HELO x)",
          "[" + FRAMED + "] (",
          "x) ([" + FRAMED + "]",
          "x) ([" + FRAMED + "] helo=y",
          "x) (" + FRAMED + ")",
          "x) (" + FRAMED,
          "x)(" + FRAMED + ")(y",
          "x [" + FRAMED + "]) (y",
          "x\\) ([" + FRAMED + "]",
          "x\\",
          "x \\(" + FRAMED + "\\)",
          "x@[" + FRAMED + "]",
          "x@" + FRAMED,
          "x@" + FRAMED + ") (y",
          "\"[" + FRAMED + "]\"",
          "<[" + FRAMED + "]>",
          "x <" + FRAMED + ">",
          "x\" ([" + FRAMED + "]) \"",
          "x> ([" + FRAMED + "]) <",
          "helo=[" + FRAMED + "]",
          "x helo=[" + FRAMED + "]",
          "x ident=[" + FRAMED + "]",
          "x port=" + FRAMED,
          "HELO [" + FRAMED + "]",
          "HELO",
          "helo=",
          "EHLO " + FRAMED,
          "account x [" + FRAMED + "] verified",
          "IDENT:x@[" + FRAMED + "]",
          "unknown [" + FRAMED + "]",
          "x with LMTP ([" + FRAMED + "])",
          "x by mx.evil.example",
          "x ([" + FRAMED + "]) by mx.rcpt.example (Postfix) with ESMTP id 1",
          "x ([" + FRAMED + "]) by mx.rcpt.example (",
          "x ([" + FRAMED + "]) by mx.rcpt.example with IMAP (",
          "x ([" + FRAMED + "]) by mx.rcpt.example \"",
          "x ([" + FRAMED + "]) by mx.rcpt.example <",
          "x ([" + FRAMED + "]) by mx.rcpt.example [",
          "x ([" + FRAMED + "]) by mx.rcpt.example; Tue, 3 Feb 2026 10:11:12 +0100",
          "x ([" + FRAMED + "]) (using TLSv1.3 with cipher x (",
          "x ([" + FRAMED + "]) (Client CN \"",
          "x ([" + FRAMED + "]) (envelope-from <",
          "x ([" + FRAMED + "]) (Authenticated sender: ",
          "[" + FRAMED + "] (Client CN \"x\"",
          "[" + FRAMED + "] (Authenticated sender: x",
          "[" + FRAMED + "] (SquirrelMail authenticated user x)",
          "authenticated",
          "Authenticated sender: [" + FRAMED + "]",
          "uid 5",
          "envelope-from x",
          "using TLSv1 with cipher",
          "from [" + FRAMED + "]",
          "x from [" + FRAMED + "]",
          "x - " + FRAMED,
          "proxying for " + FRAMED,
          "not verified",
          "unverified [" + FRAMED + "]",
          "Not Verified[" + FRAMED + "]",
          ")",
          "(",
          "\"",
          "<",
          ">",
          "]",
          "[",
          ")) (",
          "a)b",
          "a\"b",
          "a>b",
          "a]b",
          "");

  private static final List<String> FRAGMENTS =
      List.of(
          "(",
          ")",
          "[",
          "]",
          "<",
          ">",
          "\"",
          "\\",
          ";",
          " ",
          " ",
          "@",
          "=",
          ":",
          ",",
          FRAMED,
          FRAMED,
          "[" + FRAMED + "]",
          "(" + FRAMED + ")",
          "([" + FRAMED + "])",
          "::ffff:" + FRAMED,
          " by mx.rcpt.example ",
          " from ",
          " with ESMTP ",
          " with POP3 ",
          " id 1 ",
          " for ",
          "helo=",
          "HELO ",
          "ident=",
          "port=25 ",
          "account x ",
          "(Postfix)",
          "(Exim 4.98)",
          "(8.17.1/8.17.1)",
          "(CommuniGate Pro SMTP 6)",
          "(qmail 1 invoked from network[",
          "unknown",
          "x",
          "Client CN \"",
          "envelope-from <",
          "AUTH: ",
          "IDENT:",
          "verified",
          "- ");

  @Test
  void inOnePlace() {
    for (String template : Templates.ALL) {
      for (String place : Templates.PLACES) {
        for (String typed : TYPED) {
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
    for (int i = 0; i < TYPED.size(); i++) {
      for (int j = i % 13; j < TYPED.size(); j += 13) {
        check(fill(template.replace(place, TYPED.get(i)).replace(other, TYPED.get(j))));
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
      typed.append(FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
    }
    return typed.toString();
  }

  /** Untouched, every template shows the peer, but for the one that has none. */
  @Test
  void honestClientsAreSeen() {
    List<String> hidden = new ArrayList<>();
    for (String template : Templates.ALL) {
      Received received = ReceivedReader.read(fill(template));
      if (!(received instanceof Stamp stamp) || !stamp.client().peer().address().equals(PEER_IP)) {
        hidden.add(template);
      }
    }
    assertEquals(Templates.ALL.subList(Templates.ALL.size() - 1, Templates.ALL.size()), hidden);
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
    }
  }
}
