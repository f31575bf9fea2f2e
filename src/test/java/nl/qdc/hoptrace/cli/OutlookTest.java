package nl.qdc.hoptrace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.qdc.hoptrace.testing.Archives;
import nl.qdc.hoptrace.testing.GoldenCase;
import nl.qdc.hoptrace.testing.OutlookFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages as Outlook saves them. */
class OutlookTest {

  private static final String HEADERS =
      Mails.FROM_NETWORK.substring(0, Mails.FROM_NETWORK.indexOf("\n\n")).replace("\n", "\r\n");

  @TempDir Path temp;

  @Test
  void internetHeadersAreRead() throws IOException {
    assertEquals(List.of("msg from-network border-peer"), read(OutlookFiles.message(HEADERS)));
    assertEquals(List.of("msg from-network border-peer"), read(OutlookFiles.oldMessage(HEADERS)));
    byte[] zip = Archives.zip(OutlookFiles.message(HEADERS));
    assertEquals(List.of("msg from-network border-peer"), read(zip));
  }

  @Test
  void firstLineOfOldOutlookIsNoField() throws IOException {
    String headers = "Microsoft Mail Internet Headers Version 2.0\r\n" + HEADERS;

    assertEquals(List.of("msg from-network border-peer"), read(OutlookFiles.message(headers)));
  }

  @Test
  void messageThatNeverCameByInternetMailHasNone() throws IOException {
    assertEquals(
        List.of("msg inconclusive no-received"), read(OutlookFiles.internal("Lunch\r\nReceived:")));
  }

  @Test
  void otherDocumentIsNoMail() throws IOException {
    byte[] document = OutlookFiles.compound(Map.of("WordDocument", new byte[5000]));

    assertEquals(List.of("outlook-or-office inconclusive not-mail"), read(document));
  }

  @Test
  void damageIsAnError() throws IOException {
    byte[] message = OutlookFiles.message(HEADERS);
    for (int length = 8; length < message.length; length += 500) {
      byte[] cut = Arrays.copyOf(message, length);
      assertTrue(read(cut).get(0).matches("unreadable|.* not-mail|.* no-received|.* border-peer"));
    }
  }

  @Test
  void attachedToAComplaintItIsTheMailComplainedOf() throws IOException {
    String complaint =
        """
        From: u@rcpt.example
        Content-Type: multipart/report; report-type=feedback-report; boundary="b"

        --b
        Content-Type: application/vnd.ms-outlook; name="a.msg"
        Content-Transfer-Encoding: base64

        %s
        --b--
        """
            .formatted(Base64.getMimeEncoder().encodeToString(OutlookFiles.message(HEADERS)));

    assertEquals(
        List.of("application/vnd.ms-outlook from-network border-peer"),
        read(complaint.getBytes(StandardCharsets.US_ASCII)));
  }

  private List<String> read(byte[] bytes) throws IOException {
    Path file = Files.write(temp.resolve("a file"), bytes);
    return Cli.trace("", "--format=ndjson", file.toString())
        .out()
        .lines()
        .map(OutlookTest::told)
        .toList();
  }

  private static String told(String line) {
    JsonNode json = GoldenCase.json(line);
    String form = json.path("input").path("form").asText();
    return json.has("error")
        ? json.path("error").path("code").asText()
        : form + " " + json.path("verdict").asText() + " " + json.path("reason").asText();
  }
}
