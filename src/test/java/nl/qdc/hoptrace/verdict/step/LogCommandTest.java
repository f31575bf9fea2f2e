package nl.qdc.hoptrace.verdict.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import nl.qdc.hoptrace.header.HeaderReader;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.received.read.ReceivedReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands in the words of the mail server, and nothing in them that a sender chose. */
class LogCommandTest {

  private static final LogWindow WINDOW = LogWindow.at(Instant.parse("2026-02-03T09:11:12.5Z"));

  private static final String EXIM =
      "from klant12 by web70.qdc.example with local (Exim 4.98) id 1qRjuq-00000000A9X-0M";

  private static Optional<String> search(String stamp, String fields) {
    Stamp read = assertInstanceOf(Stamp.class, ReceivedReader.read(stamp));
    HeaderSection section = HeaderReader.read(fields.getBytes(StandardCharsets.US_ASCII));
    return LogCommand.forStamp(read, section, WINDOW);
  }

  @Test
  void ofPostfix() {
    assertEquals(
        Optional.of(
            "journalctl -u 'postfix*' --since '2026-02-03 09:01:12 UTC'"
                + " --until '2026-02-03 09:21:12 UTC' | grep -F 4F1A"),
        search("by out1.qdc.example (Postfix) with ESMTP id 4F1A", ""));
  }

  @Test
  void ofExim() {
    assertEquals(
        Optional.of(
            "find /var/log -path '/var/log/exim*main*log*' -type f"
                + " -exec exigrep 1qRjuq-00000000A9X-0M {} +"),
        search(EXIM, "X-AntiAbuse: Primary Hostname - web71.qdc.example\n"));
  }

  /** Its fields name the host that wrote them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-AntiAbuse: Primary Hostname - web70.qdc.example\n",
        "X-Get-Message-Sender-Via: Web70.qdc.example: authenticated_id: info@site.example\n"
      })
  void ofEximAsCpanelHasIt(String fields) {
    assertEquals(
        Optional.of("exigrep 1qRjuq-00000000A9X-0M /var/log/exim_mainlog*"), search(EXIM, fields));
  }

  @Test
  void ofAnyOther() {
    assertEquals(
        Optional.of("zgrep -Fhs -- 613ABCD /var/log/mail.log* /var/log/maillog*"),
        search("by web70.qdc.example (8.17.1/8.17.1) with ESMTP id 613ABCD", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-rf", "a;b", "a'b", "$(x)", "a/../b", ".b", "`x`", "a\nb", "\u0430bc", "é", ""})
  void idsThatAreNotPlainAreLeftOut(String id) {
    assertEquals(false, LogCommand.isPlain(id));
  }

  @Test
  void idsOfHarakaAndCourierHaveDots() {
    assertEquals(true, LogCommand.isPlain("349C9C2B-1F4E-4B7D-9F6A-0123456789AB.1"));
    assertEquals(true, LogCommand.isPlain("00000000000A01F1.0000000065BE1234.00001A2B"));
  }

  @Test
  void idsThatAreTooLongAreLeftOut() {
    assertEquals(true, LogCommand.isPlain("a".repeat(48)));
    assertEquals(false, LogCommand.isPlain("a".repeat(49)));
  }
}
