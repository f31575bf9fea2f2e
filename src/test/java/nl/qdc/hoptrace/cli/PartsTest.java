package nl.qdc.hoptrace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.qdc.hoptrace.testing.GoldenCase;
import org.junit.jupiter.api.Test;

/** Which of the mails in a mail are analysed. */
class PartsTest {

  private static final String COMPLAINT =
      """
      Received: from mx.rcpt.example (mx.rcpt.example [203.0.113.8])
      \tby mx1.qdc.example (Postfix) with ESMTP id 1; Tue, 3 Feb 2026 12:00:00 +0100
      From: u@rcpt.example
      To: abuse@qdc.example
      Content-Type: multipart/report; report-type=feedback-report; boundary="b"

      --b
      Content-Type: text/plain

      Two mails.
      --b
      Content-Type: message/rfc822

      %s
      --b
      Content-Type: application/octet-stream; name="mail.eml"

      %s
      --b--
      """
          .formatted(Mails.FROM_NETWORK, Mails.NOT_FROM_NETWORK);

  @Test
  void autoTakesWhatAComplaintHolds() {
    assertEquals(List.of("1 from-network", "2 not-from-network"), parts(COMPLAINT));
    assertEquals(parts(COMPLAINT), parts(COMPLAINT, "--part=auto"));
  }

  @Test
  void outerIsTheComplaintItself() {
    assertEquals(List.of("null not-from-network"), parts(COMPLAINT, "--part=outer"));
    assertEquals(13, Cli.trace(COMPLAINT, "--part=outer", "--exit-code=verdict").exit());
  }

  @Test
  void allIsBoth() {
    assertEquals(
        List.of("null not-from-network", "1 from-network", "2 not-from-network"),
        parts(COMPLAINT, "--part=all"));
  }

  @Test
  void numberTakesOne() {
    assertEquals(List.of("2 not-from-network"), parts(COMPLAINT, "--part", "2"));
    assertEquals(10, Cli.trace(COMPLAINT, "--part=1", "--exit-code=verdict").exit());

    Cli third = Cli.trace(COMPLAINT, "--part=3");
    assertEquals(3, third.exit());
    assertEquals(List.of("hoptrace: -: holds 2 mails, none is number 3"), third.errors());
  }

  @Test
  void whatWouldFillTheMemoryIsNotTakenApart() {
    String filler = "x".repeat(70) + "\n";
    String type = "Content-Type: message/rfc822\n";
    List<String> large =
        List.of(
            COMPLAINT.replaceFirst("\n\n--b\n", "\n\n" + filler.repeat(16_000) + "--b\n"),
            COMPLAINT.replace(type, type + ("X-Y: " + filler).repeat(16_000)));
    for (String complaint : large) {
      Cli cli = Cli.trace(complaint);
      assertEquals(3, cli.exit());
      assertTrue(cli.errors().toString().contains("more than 1 MiB"), cli.errors().toString());
    }
  }

  @Test
  void otherMailsAreOpenedOnlyWhenAsked() {
    String ordinary = COMPLAINT.replace("report; report-type=feedback-report", "mixed");

    assertEquals(List.of("null not-from-network"), parts(ordinary));
    assertEquals(List.of("1 from-network"), parts(ordinary, "--part=1"));
    assertEquals(3, parts(ordinary, "--part=all").size());
  }

  @Test
  void verdictOfSeveralInOneComplaintIsAUsageError() {
    Cli cli = Cli.trace(COMPLAINT, "--exit-code=verdict");

    assertEquals(2, cli.exit());
    assertTrue(cli.err().contains("this input holds several"), cli.err());
  }

  @Test
  void verdictOfOneInAComplaintIsTold() {
    String one = COMPLAINT.replace(Mails.NOT_FROM_NETWORK, "no mail");

    assertEquals(10, Cli.trace(one, "--exit-code=verdict").exit());
  }

  private static List<String> parts(String mail, String... options) {
    String[] args = new String[options.length + 1];
    args[0] = "--format=ndjson";
    System.arraycopy(options, 0, args, 1, options.length);
    return Cli.trace(mail, args).out().lines().map(PartsTest::part).toList();
  }

  private static String part(String line) {
    JsonNode json = GoldenCase.json(line);
    return json.path("input").path("part") + " " + json.path("verdict").asText();
  }
}
