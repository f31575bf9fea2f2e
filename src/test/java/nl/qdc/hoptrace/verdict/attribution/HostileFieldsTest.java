package nl.qdc.hoptrace.verdict.attribution;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.qdc.hoptrace.header.HeaderReader;
import nl.qdc.hoptrace.net.Cidr;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.network.Networks;
import nl.qdc.hoptrace.network.Role;
import nl.qdc.hoptrace.trace.Ground;
import nl.qdc.hoptrace.trace.receiver.Receivers;
import nl.qdc.hoptrace.verdict.analysis.Analyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever shares a web server can write a header section full of fields that name somebody. */
class HostileFieldsTest {

  /** Each takes well under a second; read once for each other field, they took minutes. */
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private static final int SECTION = 1_000_000;

  private static final String WEB =
      """
      Received: from web70.qdc.example (web70.qdc.example [192.0.2.70])
       by mx.rcpt.example (Postfix) with ESMTPS id B7D6A30FA0; 3 Feb 2026 10:11:14 +0100
      """;
  private static final String RELAY = WEB.replace("web70", "out1").replace("2.70", "2.25");
  private static final String LOGIN =
      """
      Received: from a (a.example [203.0.113.77]) (Authenticated sender: jan)
       by out1.qdc.example (Postfix) with ESMTPA id F3304501DD; 3 Feb 2026 09:11:13 +0000
      """;

  private static final Analyzer ANALYZER =
      new Analyzer(
          new Ground(
              new Networks(
                  List.of(
                      entry("192.0.2.70/32", Role.WEB, "web70.qdc.example"),
                      entry("192.0.2.25/32", Role.RELAY, "out1.qdc.example"))),
              new Receivers(List.of()),
              host -> Optional.of(host),
              false),
          List.of("qdc.example"));

  private static NetworkEntry entry(String range, Role role, String name) {
    return new NetworkEntry(
        Cidr.parse(range),
        role,
        List.of(name),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true);
  }

  static Stream<String> sections() {
    return Stream.of(
        WEB + full("X-AuthUser: a\n"),
        WEB + full("X-AntiAbuse: Originator/Caller UID/GID - [1012 9] / [47 12]\n"),
        WEB
            + full("X-Get-Message-Sender-Via: w: authenticated_id: a\n")
            + full("X-Authenticated-Sender: w: a\n"),
        WEB + full("X-PPP-Vhost: a\n"),
        WEB + ("X-PHP-Originating-Script: 1:" + "x-".repeat(30_000) + "\n").repeat(15),
        RELAY + full("X-SpamExperts-Domain: a\n") + LOGIN,
        RELAY + full("X-Sender-Id: a|x-authuser|b\n") + LOGIN);
  }

  private static String full(String field) {
    return field.repeat(SECTION / 2 / field.length());
  }

  @ParameterizedTest
  @MethodSource("sections")
  void areReadInTimeThatGrowsWithThem(String section) {
    byte[] bytes = section.getBytes(StandardCharsets.ISO_8859_1);
    assertTimeoutPreemptively(LIMIT, () -> ANALYZER.analyze(HeaderReader.read(bytes)));
  }
}
