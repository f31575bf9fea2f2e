package nl.qdc.hoptrace.input.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.qdc.hoptrace.input.Input;
import nl.qdc.hoptrace.input.InputReader;
import nl.qdc.hoptrace.input.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class MboxTest {

  private static final String MARK = "From a@b.example Tue Feb  3 10:11:12 2026\n";

  @Test
  void eachPostmarkBeginsAMessage() {
    assertEquals(List.of("1", "2"), subjects(MARK + mail("1", "x\n\n") + MARK + mail("2", "y\n")));
  }

  /** A message that was in an mbox before may bring its quoted postmark along. */
  @Test
  void anOldPostmarkMayFollow() {
    String old = MARK + ">" + MARK;
    assertEquals(List.of("1", "2"), subjects(old + mail("1", "x\n\n") + old + mail("2", "y\n")));
  }

  @Test
  void lineInABodyBeginsNone() {
    assertEquals(List.of("1"), subjects(MARK + mail("1", "\nFrom Russia with love\nYear: 1963\n")));
    assertEquals(List.of("1"), subjects(MARK + mail("1", "\n" + MARK + "no field\n")));
    assertEquals(List.of("1"), subjects(MARK + mail("1", "text\n" + MARK + "Subject: 2\n\n")));
    assertEquals(List.of("1"), subjects(MARK + mail("1", "\n>" + MARK + "Subject: 2\n\n")));
  }

  @Test
  void contentLengthHidesAMailInABody() {
    String body = "a\n\n" + MARK + mail("no", "b\n");
    String first = "Subject: 1\nContent-Length: " + body.length() + "\n\n" + body + "\n";

    assertEquals(List.of("1", "2"), subjects(MARK + first + MARK + mail("2", "c\n")));
    assertEquals(List.of("1"), subjects(MARK + first));
  }

  /** Too long to look for its end: believed where the lengths before it were right. */
  @Test
  void contentLengthHidesAMailInAVeryLargeBody() {
    String small = "Subject: 1\nContent-Length: 2\n\na\n\n";
    String body = "a\n\n" + MARK + mail("no", "x".repeat(9 << 20)) + "\n";
    String large = "Subject: 2\nContent-Length: " + body.length() + "\n\n" + body + "\n";

    assertEquals(
        List.of("1", "2", "3"), subjects(MARK + small + MARK + large + MARK + mail("3", "c\n")));
  }

  @Test
  void wrongContentLengthCountsForNothing() {
    String first = "Subject: 1\nContent-Length: 7\n\na\n\n";
    String huge = "Subject: 1\nContent-Length: 999999\n\na\n\n";

    assertEquals(List.of("1", "2"), subjects(MARK + first + MARK + mail("2", "c\n")));
    assertEquals(List.of("1", "2"), subjects(MARK + huge + MARK + mail("2", "c\n")));
  }

  @Test
  void messagesWithoutBlankLinesBetween() {
    assertEquals(
        List.of("1", "2"),
        subjects(
            "From - Tue Feb  3 10:11:12 2026\n" + mail("1", "x\n") + "From - \n" + mail("2", "")));
  }

  @Test
  void manyAndLarge() {
    String large = MARK + mail("1", "x".repeat(3_000_000) + "\n\n");
    assertEquals(12, subjects(large.repeat(12)).size());
  }

  /** Wherever a read ends: within a mark, a line end, a length, the blank line below fields. */
  @Test
  void theSameInPiecesOfAnySize() throws IOException {
    String first = "Cc: c@d.example\nSubject: 1\nFrom: a@b.example\nContent-Length: 2\n\na\n\n";
    String second = mail("2", "F\n\nFrom here\n\n").replace("\n", "\r\n");
    String third = "Subject: 3\nFrom : a@b.example\n\n";
    List<String> messages = List.of(MARK + first, MARK + second, MARK + third);
    String mbox = String.join("", messages);

    for (int size = 1; size <= mbox.length(); size++) {
      assertEquals(messages, messages(inPieces(mbox, size)), size + " bytes a read");
    }
  }

  private static List<String> messages(InputStream in) throws IOException {
    List<String> messages = new ArrayList<>();
    Mbox mbox = new Mbox(in);
    while (mbox.next()) {
      messages.add(new String(mbox.message().readAllBytes(), StandardCharsets.ISO_8859_1));
    }
    return messages;
  }

  private static InputStream inPieces(String text, int size) {
    return new FilterInputStream(stream(text)) {
      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        return super.read(buffer, offset, Math.min(length, size));
      }
    };
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String mail(String subject, String body) {
    return "Subject: " + subject + "\nFrom: a@b.example\n\n" + body;
  }

  private static List<String> subjects(String mbox) {
    List<String> subjects = new ArrayList<>();
    new InputReader(Reading.PLAIN)
        .read(
            stream(mbox),
            input ->
                subjects.add(
                    ((Input.Message) input).section().first("Subject").orElseThrow().value()));
    return subjects;
  }
}
