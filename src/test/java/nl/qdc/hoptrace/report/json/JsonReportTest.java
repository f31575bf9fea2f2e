package nl.qdc.hoptrace.report.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import nl.qdc.hoptrace.report.testing.Samples;
import nl.qdc.hoptrace.report.testing.Written;
import nl.qdc.hoptrace.verdict.Analysis;
import nl.qdc.hoptrace.verdict.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReportTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void oneRecordIsAnIndentedObject() {
    String text = json(Layout.OBJECT, report -> report.analysis(Samples.INPUT, sample()));
    assertTrue(text.startsWith("{\n  \"schema_version\": 1,\n  \"input\": {\n    \"path\""), text);
    assertTrue(text.endsWith("}\n"), text);
  }

  @Test
  void severalAreAnArray() throws IOException {
    String text =
        json(
            Layout.ARRAY,
            report -> {
              report.analysis(Samples.INPUT, sample());
              report.failure(Samples.INPUT, "not-found", "no such file");
            });
    JsonNode records = MAPPER.readTree(text);
    assertEquals(2, records.size());
    assertEquals("behind-relay", records.get(0).get("reason").textValue());
    assertEquals("not-found", records.get(1).get("error").get("code").textValue());
  }

  @Test
  void noneAreAnEmptyArray() {
    assertEquals("[]\n", json(Layout.ARRAY, report -> {}));
    assertEquals("", json(Layout.LINES, report -> {}));
  }

  @Test
  void linesHoldARecordEach() throws IOException {
    String text =
        json(
            Layout.LINES,
            report -> {
              report.analysis(Samples.INPUT, sample());
              report.failure(Samples.INPUT, "not-found", "no such file");
            });
    List<String> lines = text.lines().toList();
    assertEquals(2, lines.size());
    assertTrue(text.endsWith("\n") && !text.contains(": "), text);
    for (String line : lines) {
      assertEquals(1, MAPPER.readTree(line).get("schema_version").intValue());
    }
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x00, 0x07, 0x1b, 0x7f, 0x80, 0x85, 0x9b, 0x9f, 0x61c, 0x200b, 0x200e, 0x200f, 0x2028,
        0x2029, 0x202a, 0x202e, 0x2066, 0x2069, 0xfeff, 0xd800, 0xdfff
      })
  void escapesWhatATerminalObeys(int character) throws IOException {
    String path = "a" + (char) character + "b";
    String text = line(path);
    assertTrue(text.contains(String.format("\"a\\u%04Xb\"", character)), text);
    assertEquals(path, MAPPER.readTree(text).get("input").get("path").textValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"büro", "日本", "\ud83d\ude00", "a\"b\\c", "…", "Łódź", "a?", "本?"})
  void keepsText(String path) throws IOException {
    assertEquals(path, MAPPER.readTree(line(path)).get("input").get("path").textValue());
  }

  /** One writer writes them all. */
  @ParameterizedTest
  @EnumSource(Layout.class)
  @SuppressWarnings("NullAway")
  void aRecordThatFailedLeavesNothingToTheNext(Layout layout) {
    JsonReport report = new JsonReport(layout, false);
    byte[] whole = report.failure(Samples.INPUT, "c", "m");
    assertThrows(NullPointerException.class, () -> report.failure(Samples.INPUT, "c", null));
    assertArrayEquals(whole, report.failure(Samples.INPUT, "c", "m"));
    assertArrayEquals(whole, report.failure(Samples.INPUT, "c", "m"));
  }

  @Test
  void showsLettersAsTheyAre() {
    assertTrue(line("büro 日本").contains("\"büro 日本\""));
  }

  @Test
  void holdsStampsOnlyWhenAsked() throws IOException {
    assertTrue(hop(false).get("raw").isNull());
    assertEquals(
        "Received: by mx.rcpt.example;\n\tthe\u007f date", hop(true).get("raw").textValue());
  }

  private static JsonNode hop(boolean raw) throws IOException {
    byte[] record = new JsonReport(Layout.LINES, raw).analysis(Samples.INPUT, sample());
    return MAPPER.readTree(record).get("hops").get(0);
  }

  @Test
  void customerIsNullWhileTheHolderIsUncertain() throws IOException {
    Analysis uncertain = Samples.named("holder-uncertain");
    JsonNode source =
        MAPPER
            .readTree(json(Layout.LINES, report -> report.analysis(Samples.INPUT, uncertain)))
            .get("source");
    assertEquals("vps66", source.get("network").get("name").textValue());
    assertTrue(source.get("network").get("customer").isNull());
  }

  private static Analysis sample() {
    return Samples.behindRelay();
  }

  private static String line(String path) {
    Provenance input = Samples.input(path, 0, OptionalInt.empty());
    String text = json(Layout.LINES, report -> report.failure(input, "c", "m"));
    assertFalse(text.isEmpty());
    return text;
  }

  private static String json(Layout layout, Consumer<Written> use) {
    return Written.by(new JsonReport(layout, false), use);
  }
}
