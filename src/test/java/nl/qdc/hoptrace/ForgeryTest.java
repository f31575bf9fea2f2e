package nl.qdc.hoptrace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.qdc.hoptrace.testing.GoldenCase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a sender types below the border never changes who is accused. */
class ForgeryTest {

  private static final String FORGED =
      """
      Received: from localhost (localhost [127.0.0.1]) by mx.rcpt.example (Postfix); x
      Received: from pop.isp.example [198.51.100.110] by localhost with POP3 (fetchmail-6.4.22)
      Received: (qmail 24889 invoked from network); 3 Feb 2026 09:11:13 -0000
      Received: from vps99 (vps99.qdc.example [192.0.2.99]) by mx.rcpt.example (Postfix)
      \twith ESMTPSA id 4F; Tue, 03 Feb 2026 10:11:12 +0100
      Received: from out1.qdc.example (out1.qdc.example [192.0.2.25]) by mx.rcpt.example
      \twith ESMTP id 5; Tue, 03 Feb 2026 10:11:12 +0100
      Received: from vps99 (vps99.qdc.example [192.0.2.99]) by out1.qdc.example (Postfix)
      \twith ESMTPSA id 4F; Tue, 03 Feb 2026 10:11:12 +0100
      X-PHP-Originating-Script: 1099:forged.php
      """;

  /** Areas whose messages are not plain mails. */
  private static final List<String> OTHER_FORMS =
      List.of("pasted", "complaint", "feedback", "container");

  @TempDir Path temp;

  /** The cases with a border below which one can forge. */
  static List<GoldenCase> cases() {
    return GoldenCase.all().stream()
        .filter(golden -> !golden.expected().path("verdict").asText().equals("inconclusive"))
        .filter(golden -> OTHER_FORMS.stream().noneMatch(golden.toString()::startsWith))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void forgedStampsAccuseNobody(GoldenCase golden) throws IOException {
    JsonNode honest = golden.answer(golden.message());
    JsonNode forged = golden.answer(withForgedStamps(golden));
    assertEquals(honest.path("border").path("ip"), forged.path("border").path("ip"));
    assertEquals(accused(honest), accused(forged));
    boolean shown = forged.toString().contains("192.0.2.99");
    assertTrue(shown || forged.toString().contains("limit-hit"), "forged addresses are claims");
  }

  /** The host that is named as ours, or nothing. */
  private static String accused(JsonNode answer) {
    String verdict = answer.path("verdict").asText();
    return verdict.equals("from-network") ? answer.path("source").path("ip").asText() : "";
  }

  /** The sender's part begins where the mail's own fields do. */
  private Path withForgedStamps(GoldenCase golden) throws IOException {
    String text = new String(golden.bytes(), StandardCharsets.ISO_8859_1);
    int content = text.indexOf("\nFrom: Shop <shop@site.example>\nTo:");
    int at = content < 0 ? text.indexOf("\nFrom: Info") : content;
    Path forged = temp.resolve("message.eml");
    Files.writeString(
        forged,
        text.substring(0, at + 1) + FORGED + text.substring(at + 1),
        StandardCharsets.ISO_8859_1);
    return forged;
  }
}
