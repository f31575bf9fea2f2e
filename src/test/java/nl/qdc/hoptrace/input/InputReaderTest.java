package nl.qdc.hoptrace.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.header.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class InputReaderTest {

  private static final Reading PLAIN = Reading.PLAIN;
  private static final String MAIL = "Subject: a\nFrom: b@c.example\n\nBody.\n";

  @TempDir Path temp;

  @Test
  void fileIsReadNoFurtherThanNeeded() throws IOException {
    Path file = Files.writeString(temp.resolve("mail.eml"), MAIL + "x".repeat(200_000));

    Input.Message message = message(read(PLAIN, file.toString()));

    assertEquals(file.toString(), message.provenance().path());
    assertEquals(Files.size(file), message.provenance().bytes());
    assertEquals("eml", message.provenance().form());
    assertEquals(Optional.empty(), message.provenance().sha256());
    assertEquals(List.of("Subject", "From"), names(message.section()));
  }

  @Test
  void hashIsOfTheWholeInput() throws IOException {
    Path file = Files.writeString(temp.resolve("abc"), "abc");
    String expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    Reading hashing = new Reading(true, false, false, Parts.AUTO, List.of());

    assertEquals(expected, read(hashing, file.toString()).provenance().sha256().orElseThrow());
    assertEquals(expected, read(hashing, stream("abc")).provenance().sha256().orElseThrow());
    assertEquals(3, read(hashing, stream("abc")).provenance().bytes());
  }

  @Test
  void standardInputIsCountedToItsEnd() {
    Input.Message message = message(read(PLAIN, stream(MAIL + "x".repeat(3_000_000))));

    assertEquals(MAIL.length() + 3_000_000, message.provenance().bytes());
    assertEquals("-", message.provenance().path());
  }

  @Test
  void headersWithoutBodyAreHeaders() {
    assertEquals("headers", read(PLAIN, stream("Subject: a\nTo: b\n")).provenance().form());
    assertEquals("headers", read(PLAIN, stream("Subject: a\nTo: b")).provenance().form());
    assertEquals("eml", read(PLAIN, stream("Subject: a\r\n\r\n")).provenance().form());
  }

  @Test
  void oneMboxLineIsOneMail() {
    Input.Message message =
        message(read(PLAIN, stream("From a@b Tue Feb  3 10:11:12 2026\n" + MAIL)));

    assertEquals("eml", message.provenance().form());
    assertEquals(2, message.section().fields().get(0).line());
    assertEquals(List.of(), message.provenance().repairs());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''          | 1 | ''",
        "'\\n'       | 2 | 'line 1: blank, dropped'",
        "'\\r\\n \\t\\n\\n' | 4 | 'lines 1-3: blank, dropped'",
        "'BOM'       | 1 | 'line 1: byte order mark dropped'",
        "'BOM\\n\\n' | 3 | 'line 1: byte order mark dropped;lines 1-2: blank, dropped'"
      })
  void repairsAreToldAndLinesStay(String lead, int line, String repairs) {
    String text = lead.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
    String pasted = text.replace("BOM", "\ufeff") + "Subject: a\nno field\nTo: b\n\n";

    Input.Message message = message(read(PLAIN, stream(pasted)));

    assertEquals(repairs, String.join(";", message.provenance().repairs()));
    assertEquals(line, message.section().fields().get(0).line());
    assertEquals(line + 1, message.section().malformed().get(0).line());
    assertEquals(line + 2, message.section().fields().get(1).line());
    assertEquals("eml", message.provenance().form());

    Input strict = read(new Reading(false, true, false, Parts.AUTO, List.of()), stream(pasted));
    assertEquals(repairs.isEmpty(), strict instanceof Input.Message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16"})
  void utf16IsReadWithAMarkAndWithout(String charset) {
    byte[] bytes = MAIL.replace("\n", "\r\n").getBytes(Charset.forName(charset));

    Input.Message message = message(read(PLAIN, new ByteArrayInputStream(bytes)));

    assertEquals(List.of("Subject", "From"), names(message.section()));
    assertEquals("all lines: UTF-16 read", message.provenance().repairs().get(0));
  }

  @Test
  void headersBeyondTheLimitAreCutAndSaidToBe() {
    String endless = "X: " + "y".repeat(900) + "\n";
    String section = endless.repeat(Limits.SECTION_BYTES / endless.length() + 2);

    assertTrue(message(read(PLAIN, stream(section + "\n"))).section().cut());
    assertTrue(message(read(PLAIN, stream("\n".repeat(70_000) + section))).section().cut());
    String fits = section.substring(0, Limits.SECTION_BYTES - 9) + "\n";
    assertTrue(!message(read(PLAIN, stream(fits + "\nbody"))).section().cut());
    assertTrue(!message(read(PLAIN, stream("\n\n" + fits + "\nbody"))).section().cut());
  }

  @Test
  void nothingButBlankLinesIsNoMail() {
    for (int lines : new int[] {0, 1, 3_000_000}) {
      Input.Message message = message(read(PLAIN, stream("\n".repeat(lines))));
      assertEquals(List.of(), message.section().fields());
    }
  }

  @Test
  void binaryIsNoMailButAMailWithNulIs() {
    String binary = "\u0000PK\u0001\nabc: def\nghi: jkl\n\n";
    assertEquals(List.of(), message(read(PLAIN, stream(binary))).section().fields());
    String odd = "X-A: \u0000\nReceived: from x\n\n";
    assertEquals(2, message(read(PLAIN, stream(odd))).section().fields().size());
  }

  @Test
  void failuresHaveCodes() throws IOException {
    assertFailure(Problem.NOT_FOUND, "no such file", temp.resolve("none").toString());
    assertFailure(Problem.NOT_FOUND, "no such file", "");
    assertFailure(Problem.IS_A_FOLDER, "is a folder; -r reads what is in it", temp.toString());
    Path file = Files.writeString(temp.resolve("file"), "");
    assertFailure(Problem.UNREADABLE, "can't be read: Not a directory", file + "/below");
    assertFailure(Problem.UNREADABLE, "this name can't be opened in the current locale", "a\0b");
  }

  @ParameterizedTest
  @ValueSource(ints = {16383, 16384, 16385, 32768, 65536, 65537})
  void blocksMayEndAnywhere(int length) {
    String head = "X: " + "y".repeat(length - 4) + "\n";
    HeaderSection section = message(read(PLAIN, stream(head + "To: z\n\nNo: field\n"))).section();
    assertEquals(List.of("X", "To"), names(section));
  }

  private static void assertFailure(Problem problem, String text, String path) {
    Input.Failure failure = assertInstanceOf(Input.Failure.class, read(PLAIN, path));
    assertEquals(problem, failure.problem());
    assertEquals(text, failure.text());
    assertEquals(path, failure.provenance().path());
  }

  private static Input read(Reading reading, String path) {
    List<Input> inputs = new ArrayList<>();
    new InputReader(reading).read(path, inputs::add);
    assertEquals(1, inputs.size());
    return inputs.get(0);
  }

  private static Input read(Reading reading, InputStream in) {
    List<Input> inputs = new ArrayList<>();
    new InputReader(reading).read(in, inputs::add);
    assertEquals(1, inputs.size());
    return inputs.get(0);
  }

  private static Input.Message message(Input input) {
    return assertInstanceOf(Input.Message.class, input);
  }

  private static List<String> names(HeaderSection section) {
    return section.fields().stream().map(HeaderField::name).toList();
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
