package nl.qdc.hoptrace.verdict.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.Optional;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.received.read.ReceivedReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands in the words of the mail server, and nothing in them that a sender chose. */
class LogCommandTest {

  private static final Optional<Instant> FROM =
      Optional.of(Instant.parse("2026-02-03T09:01:12.5Z"));
  private static final Optional<Instant> TO = Optional.of(Instant.parse("2026-02-03T09:21:12Z"));

  private static Stamp stamp(String value) {
    return assertInstanceOf(Stamp.class, ReceivedReader.read(value));
  }

  @Test
  void ofPostfix() {
    assertEquals(
        Optional.of(
            "journalctl -u 'postfix*' --since '2026-02-03 09:01:12 UTC'"
                + " --until '2026-02-03 09:21:12 UTC' | grep -F 4F1A"),
        LogCommand.forStamp(stamp("by out1.qdc.example (Postfix) with ESMTP id 4F1A"), FROM, TO));
  }

  @Test
  void ofExim() {
    assertEquals(
        Optional.of("exigrep 1qRjuq-00000000A9X-0M /var/log/exim4/mainlog*"),
        LogCommand.forStamp(
            stamp(
                "from klant12 by web70.qdc.example with local (Exim 4.98) id 1qRjuq-00000000A9X-0M"),
            FROM,
            TO));
  }

  @Test
  void ofAnyOther() {
    assertEquals(
        Optional.of("zgrep -Fhs -- 613ABCD /var/log/mail.log* /var/log/maillog*"),
        LogCommand.forStamp(
            stamp("by web70.qdc.example (8.17.1/8.17.1) with ESMTP id 613ABCD"), FROM, TO));
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
    assertEquals(true, LogCommand.isPlain("00000000000A01F1.0000000065BE.00001A2B"));
  }

  @Test
  void idsThatAreTooLongAreLeftOut() {
    assertEquals(true, LogCommand.isPlain("a".repeat(40)));
    assertEquals(false, LogCommand.isPlain("a".repeat(41)));
  }
}
