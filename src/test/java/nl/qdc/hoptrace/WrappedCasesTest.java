package nl.qdc.hoptrace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import nl.qdc.hoptrace.testing.Archives;
import nl.qdc.hoptrace.testing.GoldenCase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same mail, however it is handed in, gets the same verdict, border and source. */
class WrappedCasesTest {

  /** These are pastes, complaints and containers themselves. */
  private static final Set<String> WRAPPED = Set.of("pasted", "complaint", "feedback", "container");

  private static final List<String> COMPARED = List.of("verdict", "reason", "border", "source");

  private static final String REPORT =
      """
      From: u@rcpt.example
      To: fbl@qdc.example
      MIME-Version: 1.0
      Content-Type: multipart/report; report-type=feedback-report; boundary="of the test"

      """;

  @TempDir Path temp;

  static List<GoldenCase> cases() {
    return GoldenCase.all().stream()
        .filter(golden -> WRAPPED.stream().noneMatch(golden.toString()::startsWith))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void isTheSameInEveryWrapper(GoldenCase golden) throws IOException {
    byte[] mail = golden.bytes();
    JsonNode plain = golden.answer(golden.message());
    assumeTrue(plain.path("input").path("repairs").isEmpty());
    assumeFalse(plain.path("reason").asText().equals("not-mail"));

    Path maildir = Files.createDirectory(temp.resolve("maildir"));
    Files.createDirectory(maildir.resolve("cur"));
    Files.createDirectory(maildir.resolve("new"));
    Files.write(maildir.resolve("new/1770110001.M1P2.host"), mail);
    same(plain, golden.answer(maildir), "maildir");
    same(plain, golden, "quoted", latin1(quoted(text(mail))));
    same(plain, golden, "tar", Archives.tar(mail));
    same(plain, golden, "zip", Archives.zip(mail));
    same(plain, golden, "gz", Archives.gzip(mail));
    same(plain, golden, "mbox", latin1(mbox(text(mail))));
    same(plain, golden, "attached.eml", latin1(attached(mail)));
    same(plain, golden, "feedback.eml", latin1(feedback(text(mail))));
  }

  private void same(JsonNode plain, GoldenCase golden, String name, byte[] bytes)
      throws IOException {
    Path file = Files.write(temp.resolve(name), bytes);
    JsonNode answer = golden.answer(file);
    same(plain, answer.isArray() ? answer.get(0) : answer, name);
  }

  private static void same(JsonNode plain, JsonNode first, String name) {
    for (String field : COMPARED) {
      assertEquals(
          withoutLines(plain.path(field)), withoutLines(first.path(field)), name + ": " + field);
    }
  }

  /** A line more on top moves all lines. */
  private static String withoutLines(JsonNode node) {
    return node.toString().replaceAll("\"line\":[0-9]+", "\"line\":0");
  }

  private static String quoted(String mail) {
    return mail.replaceAll("(?m)^", "> ");
  }

  private static String mbox(String mail) {
    String mark = "From a@b.example Tue Feb  3 10:11:12 2026\n";
    String own = mail.startsWith("From ") ? mail : mark + mail;
    return own + "\n\n" + mark + "Subject: another\n\n";
  }

  private static String attached(byte[] mail) {
    return REPORT
        + "--of the test\nContent-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n"
        + Base64.getMimeEncoder().encodeToString(mail)
        + "\n--of the test--\n";
  }

  private static String feedback(String mail) {
    return REPORT
        + "--of the test\nContent-Type: text/plain\n\nA report.\n"
        + "--of the test\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\n\n"
        + "--of the test\nContent-Type: message/rfc822\n\n"
        + mail
        + "\n--of the test--\n";
  }

  private static String text(byte[] mail) {
    return new String(mail, StandardCharsets.ISO_8859_1);
  }

  private static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
