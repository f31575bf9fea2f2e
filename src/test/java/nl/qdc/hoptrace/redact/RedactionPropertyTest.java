package nl.qdc.hoptrace.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.qdc.hoptrace.redact.key.Pseudonyms;
import nl.qdc.hoptrace.redact.trace.Complainant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Invented complainants, written in all codings at all places of a mail: none is found afterwards.
 * What is searched for is what was put in, so nothing of the redaction itself is used.
 */
class RedactionPropertyTest {

  private static final int MAILS = 250;
  private static final int COPIES = 6;

  static Stream<Integer> seeds() {
    return IntStream.range(0, MAILS).boxed();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingIsLeft(int seed) throws IOException {
    Invented mail = new Invented(new Random(seed));
    String redacted = redact(mail.text());

    String squeezed = squeezed(redacted);
    for (String trace : mail.traces) {
      assertFalse(
          squeezed.contains(squeezed(trace)), () -> trace + "\n" + mail.text() + "\n" + redacted);
    }
    assertTrue(mail.complains || redacted.contains("[192.0.2.66]"), "the evidence stays");
    assertEquals(redacted, redact(mail.text()), "the same key, the same pseudonyms");
  }

  private static String redact(String mail) throws IOException {
    Pseudonyms pseudonyms =
        new Pseudonyms("a key of this test alone".getBytes(StandardCharsets.US_ASCII));
    Redactor redactor =
        new Redactor(
            new Complainant(List.of("qdc.example")),
            pseudonyms,
            section -> Optional.empty(),
            section -> false);
    return redactor.redact(mail.getBytes(StandardCharsets.UTF_8)).text();
  }

  private static String squeezed(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
  }

  /** A mail to somebody, and all the ways in which it names him. */
  private static final class Invented {
    private final Random random;
    private final String local;
    private final String domain;
    private final String first;
    private final String last;
    private final List<String> traces = new ArrayList<>();
    private final boolean complains;
    private final String text;

    Invented(Random random) {
      this.random = random;
      this.complains = random.nextInt(4) == 0;
      this.first = word(4 + random.nextInt(4));
      this.last = word(5 + random.nextInt(6));
      this.local = first + List.of(".", "_", "-", "").get(random.nextInt(4)) + last;
      this.domain = word(4 + random.nextInt(6)) + ".example";
      traces.addAll(List.of(local, domain, local + "=" + domain, first + " " + last));
      this.text = written();
    }

    String text() {
      return text;
    }

    private String written() {
      String address = local + "@" + domain;
      String part = "Hallo " + first + ",\n" + copies() + "\nGroeten\n";
      String plain =
          """
          Return-Path: <%s>
          Received: from [192.0.2.66] (vps66.qdc.example [192.0.2.66])
          \tby mx.%s (Postfix) with ESMTP id 4F1A2B3C4D
          \tfor <%s>; Tue, 3 Feb 2026 10:11:12 +0100
          From: Shop <shop@site.example>
          To: "%s %s" <%s>
          Subject: %s
          Message-ID: <%s@site.example>
          X-%s: %s
          List-Unsubscribe: <https://site.example/u/%s?e=%s>
          Authentication-Results: mx.%s; spf=pass smtp.mailfrom=%s
          Content-Type: %s

          """
              .formatted(
                  verp(),
                  domain,
                  address,
                  first,
                  last,
                  address,
                  copy(),
                  copy(),
                  word(6),
                  copy(),
                  copy(),
                  copy(),
                  domain,
                  verp(),
                  "multipart/mixed; boundary=b");
      return plain
          + "--b\nContent-Type: text/plain; charset=utf-8\n\n"
          + part
          + "--b\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\n"
          + java.util.Base64.getMimeEncoder().encodeToString(part.getBytes(StandardCharsets.UTF_8))
          + "\n--b\nContent-Type: text/html\n\n<p>"
          + part
          + "</p>\n"
          + (complains ? inner(address, part) : "")
          + "--b--\n";
    }

    private String inner(String address, String part) {
      return "--b\nContent-Type: message/rfc822\n\nReceived: from a by b for <"
          + address
          + ">\nX-Other: "
          + copy()
          + "\n\n"
          + part;
    }

    private String verp() {
      String copy =
          switch (random.nextInt(4)) {
            case 0 -> "bounce+" + local + "=" + domain + "@list.site.example";
            case 1 -> "SRS0=Ab1c=9Z=" + domain + "=" + local + "@site.example";
            case 2 -> "prvs=12345abcde=" + local + "@" + domain;
            default -> "b-" + TestCodings.BASE64URL.of(local + "@" + domain) + "@site.example";
          };
      traces.add(copy);
      return copy;
    }

    private String copies() {
      StringBuilder lines = new StringBuilder();
      for (int i = 0; i < COPIES; i++) {
        lines.append(word(5)).append(' ').append(copy()).append(random.nextBoolean() ? "\n" : " ");
      }
      return lines.toString();
    }

    /** The address or its local part in one or two codings, with something before and behind it. */
    private String copy() {
      String what = random.nextBoolean() ? local + "@" + domain : local;
      TestCodings[] all = TestCodings.values();
      TestCodings coding = all[random.nextInt(all.length)];
      String inner = coding.of(what);
      String outer = random.nextInt(3) == 0 ? TestCodings.BASE64.of("id=1&u=" + inner) : inner;
      traces.add(coding.coreOf(what));
      return (random.nextBoolean() ? "u=" : "") + outer + (random.nextBoolean() ? "&x=1" : "");
    }

    private String word(int length) {
      StringBuilder word = new StringBuilder();
      for (int i = 0; i < length; i++) {
        word.append((char) ('a' + random.nextInt(26)));
      }
      return word.toString();
    }
  }
}
