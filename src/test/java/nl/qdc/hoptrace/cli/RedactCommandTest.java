package nl.qdc.hoptrace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactCommandTest {

  private static final String MAIL =
      """
      Received: from mail.customer.example (mail.customer.example [192.0.2.66])
      \tby mx.isp.example (Postfix) with ESMTP id 4F1A2B3C4D
      \tfor <piet@rcpt.example>; Tue, 3 Feb 2026 10:11:12 +0100
      From: shop@customer.example
      To: piet@rcpt.example
      Subject: Special offer
      """;

  @TempDir Path temp;

  @Test
  void keyMakesPseudonymsLast() throws IOException {
    String key = key("0123456789abcdef");

    String first = redact(MAIL, "--key-file", key).out();
    assertEquals(first, redact(MAIL, "--key-file", key).out());
    assertNotEquals(first, redact(MAIL, "--key-file", key("another key, as long")).out());
    assertFalse(first.contains("piet"), first);
    assertTrue(first.contains("192.0.2.66"), first);
    assertEquals("", redact(MAIL, "--key-file", key).err());
  }

  @Test
  void withoutKeyTheyHoldForTheRun() {
    Cli one = redact(MAIL);

    assertTrue(one.err().contains("no key: pseudonyms hold for this run only"), one.err());
    assertNotEquals(one.out(), redact(MAIL).out());
    List<String> lines = one.out().lines().filter(line -> line.contains("u-")).toList();
    String pseudonym = lines.get(1).substring("To: ".length());
    assertTrue(lines.get(0).contains(pseudonym), one.out());
  }

  @Test
  void shortOrMissingKeyIsRefused() throws IOException {
    assertEquals(2, redact(MAIL, "--key-file", key("short\n")).exit());
    assertEquals(3, redact(MAIL, "--key-file", temp.resolve("none").toString()).exit());
  }

  @Test
  void optionsNameMoreOfTheComplainant() {
    String mail = MAIL + "\nSeen by Kees at kees@other.example and mx7.third.example, not by us.\n";

    String out = redact(mail, "--address", "kees@other.example", "--domain", "third.example").out();
    assertFalse(out.contains("kees") || out.contains("Kees"), out);
    assertFalse(out.contains("other.example") || out.contains("third.example"), out);
    assertTrue(
        redact(MAIL, "--keep-domain", "rcpt.example").out().contains("@rcpt.example"), "is kept");
  }

  @Test
  void evidenceSurvives() {
    String redacted = redact(MAIL).out();

    Cli trace = Cli.trace(redacted, "--format", "json");
    assertTrue(trace.out().contains("\"reason\": \"border-peer\""), trace.out());
    assertTrue(trace.out().contains("\"time\": \"2026-02-03T09:11:12Z\""), trace.out());
  }

  /** The mailbox that it went to, and what kind of report it is, tell trace that it complains. */
  @Test
  void redactedComplaintIsStillOne() throws IOException {
    String config =
        Files.writeString(
                temp.resolve("ours.yaml"),
                "networks: [192.0.2.0/24]\ncomplaint_mailboxes: [abuse@qdc.example]\n")
            .toString();
    String complaint =
        """
        From: Piet <piet@rcpt.example>
        To: abuse@qdc.example
        Content-Type: multipart/report; report-type=feedback-report; boundary=b

        --b
        Content-Type: message/feedback-report

        Feedback-Type: abuse

        --b
        Content-Type: message/rfc822

        %s
        --b--
        """
            .formatted(MAIL);

    String redacted = Cli.run(complaint, Map.of(), "redact", "--config", config).out();
    Cli trace = Cli.run(redacted, Map.of(), "trace", "--config", config, "--format", "json");
    assertTrue(redacted.contains("To: abuse@qdc.example\n"), redacted);
    assertTrue(redacted.contains("report-type=feedback-report"), redacted);
    assertTrue(trace.out().contains("\"verdict\": \"from-network\""), trace.out());
  }

  /** A bounce of ours carries a mail, but its own stamps are the evidence. */
  @Test
  void ourBounceIsNoComplaint() {
    String bounce =
        MAIL
            + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: message/rfc822\n\n"
            + "From: piet@rcpt.example\n\nHi\n--b--\n";

    String redacted = Cli.run(bounce, Map.of(), "redact", "--network", "192.0.2.0/24").out();
    assertTrue(redacted.contains("[192.0.2.66]"), redacted);
    assertFalse(redacted.contains("piet") || redacted.contains("rcpt.example"), redacted);
  }

  /** Nobody can tell what stands in a character set that is not known. */
  @Test
  void unreadableSubjectGoes() {
    String redacted = redact(MAIL.replace("Special offer", "=?UTF-7?Q?Hi_+AFA-iet?=")).out();
    assertTrue(redacted.contains("Subject: t-"), redacted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "ndjson", "text"})
  void ourOwnReportIsRedacted(String format) {
    String report = Cli.trace(MAIL, "--format", format, "--color", "never").out();

    Cli redacted = redact(report, "--address", "piet@rcpt.example");
    assertEquals(0, redacted.exit(), redacted.err());
    assertFalse(redacted.out().contains("piet"), redacted.out());
    assertFalse(redacted.out().contains("rcpt.example"), redacted.out());
    assertTrue(redacted.out().contains("192.0.2.66"), redacted.out());
  }

  @Test
  void textThatNamesNobodyIsToldOf() {
    String report = Cli.trace(MAIL, "--format", "text", "--color", "never").out();

    assertTrue(redact(report).err().contains("--address or --domain"));
    assertFalse(redact(report, "--domain", "rcpt.example").err().contains("--address or"));
  }

  /** Where the words of a report tell to whom the mail went, they are read. */
  @ParameterizedTest
  @ValueSource(strings = {"text", "csv", "html"})
  void printedReportTellsTheReceiver(String format) {
    String report = Cli.trace(MAIL, "--format", format, "--color", "never").out();

    String redacted = redact(report).out();
    assertTrue(report.contains("mx.isp.example"), report);
    assertFalse(redacted.contains("mx.isp.example"), redacted);
    assertTrue(redacted.contains("192.0.2.66"), redacted);
  }

  @Test
  void printedReportTellsWhoHandedItIn() {
    String report = "According to a mail handed in as\n  piet@rcpt.example: a host of rcpt.example";

    Cli redacted = redact(report);
    assertFalse(redacted.out().contains("rcpt"), redacted.out());
    assertFalse(redacted.err().contains("--address or"), redacted.err());
  }

  @Test
  void whatIsLeftOfAShortenedLinkGoes() {
    String redacted = redact("Marked  <https://site.example\u2026example&t=abc123>\n").out();

    assertTrue(redacted.contains("https://site.example/t-"), redacted);
    assertFalse(redacted.contains("abc123"), redacted);
  }

  @Test
  void jsonReportTellsItselfWhoseItIs() {
    String report = Cli.trace(MAIL, "--format", "json", "--raw").out();

    String redacted = redact(report).out();
    assertTrue(report.contains("piet@rcpt.example") && report.contains("mx.isp.example"), report);
    assertFalse(redacted.contains("piet"), redacted);
    assertFalse(redacted.contains("mx.isp.example"), redacted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Transfer-Encoding: x-odd\n\npiet",
        "Content-Type: text/plain; charset=no-such\n\npiet",
        "Content-Type: text/plain; charset=utf-7\n\n+AHAAaQBlAHQ-",
        "Content-Type: image/png\n\npiet",
        "Content-Type: text/html\n\npiet",
        "Content-Type: multipart/mixed\n\npiet",
        "Content-Type: nonsense\n\npiet",
        "Content-Type: message/partial; id=piet\n\npiet",
      })
  void whatCannotBeReadSafelyIsRemovedAndSaidSo(String rest) {
    Cli cli = redact(MAIL + rest + "\n");

    assertEquals(0, cli.exit());
    assertFalse(cli.out().contains("piet") || cli.out().contains("AHAA"), cli.out());
    assertTrue(cli.out().contains("[removed: "), cli.out());
    assertTrue(cli.err().contains("removed: "), cli.err());
  }

  @Test
  void nothingIsWrittenForAnUnreadableFile() {
    Cli cli = Cli.run("redact", temp.resolve("none.eml").toString());

    assertEquals(3, cli.exit());
    assertEquals("", cli.out());
    assertEquals(3, redact("{ \"broken\": ").exit());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "> ", "From: Kees <kees@rcpt.example>\nTo: desk@qdc.example\n\n> "})
  void pastedHeadersTellWhoseTheyAre(String before) {
    String pasted =
        MAIL.replace("To: piet@", "To: Piet Puk <piet@").replace("ple\nSub", "ple>\nSub");
    String quoted = before.endsWith("> ") ? before + pasted.replace("\n", "\n> ") : pasted;

    String out = redact(quoted + "\nHello Puk\n").out().toLowerCase(java.util.Locale.ROOT);
    assertFalse(out.matches("(?s).*\\b(piet|puk|kees)\\b.*"), out); // a pseudonym may end in one
    assertTrue(out.contains("192.0.2.66"), out);
  }

  @Test
  void textInAnotherEncodingIsRefused() {
    assertEquals(3, redact("p\0i\0e\0t\0@\0r\0c\0p\0t\0").exit());
  }

  @Test
  void linksWithoutSchemeAndNumbersGo() {
    String out = redact(MAIL + "\nSee www.site.example/u/482, and/or code A1B2C3D4E5\n").out();

    assertFalse(out.contains("482") || out.contains("A1B2"), out);
    assertTrue(out.contains("and/or"), out);
  }

  @Test
  void fileIsWritten() throws IOException {
    Path file = temp.resolve("out.eml");

    assertEquals("", redact(MAIL, "-o", file.toString()).out());
    assertTrue(Files.readString(file).contains("Subject: Special offer"));
  }

  private static Cli redact(String mail, String... options) {
    String[] args = new String[options.length + 1];
    System.arraycopy(options, 0, args, 1, options.length);
    args[0] = "redact";
    return Cli.run(mail, Cli.NOWHERE, args);
  }

  private String key(String text) throws IOException {
    Path file = temp.resolve(Integer.toHexString(text.hashCode()) + ".key");
    return Files.writeString(file, text).toString();
  }
}
