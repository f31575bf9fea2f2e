package nl.qdc.hoptrace.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HeaderReaderTest {

  /** Text, then the fields as {@code line name=value}. */
  static Stream<Arguments> sections() {
    return Stream.of(
        Arguments.of("A: 1\nB: 2\n\nC: 3\n", List.of("1 A=1", "2 B=2")),
        Arguments.of("A: 1\r\nB: 2\r\n\r\nC: 3\r\n", List.of("1 A=1", "2 B=2")),
        Arguments.of("A: 1\r\nB: 2\n\r\nC: 3", List.of("1 A=1", "2 B=2")),
        Arguments.of("A: 1\r\r\nB: 2\r\r\n\r\r\nC: 3", List.of("1 A=1", "2 B=2")),
        Arguments.of("A: 1\n x\n\ty\nB: 2", List.of("1 A=1 x y", "4 B=2")),
        Arguments.of("A: 1\r\n x\r\nB: 2", List.of("1 A=1 x", "3 B=2")),
        Arguments.of("A: 1\n \nB: 2", List.of("1 A=1", "3 B=2")),
        Arguments.of("A:\n 1\n", List.of("1 A=1")),
        Arguments.of("A : 1\nb\t:2\n", List.of("1 A=1", "2 b=2")),
        Arguments.of("A:1", List.of("1 A=1")),
        Arguments.of("A: [203.0.\n 113.9]", List.of("1 A=[203.0. 113.9]")),
        Arguments.of("A: 1\0002", List.of("1 A=1\0002")),
        Arguments.of("A: 1\r2\n", List.of("1 A=1\r2")),
        Arguments.of("A: caf\u00c3\u00a9\n", List.of("1 A=caf\u00e9")),
        Arguments.of("A: caf\u00e9\n", List.of("1 A=caf\u00e9")),
        Arguments.of("From a@b Tue Feb  3\nA: 1\n", List.of("2 A=1")),
        Arguments.of(">From a@b Tue Feb  3\nA: 1\n", List.of("2 A=1")),
        Arguments.of("From : a@b\nA: 1\n", List.of("1 From=a@b", "2 A=1")),
        Arguments.of("no colon\nA: 1\n", List.of("2 A=1")),
        Arguments.of("two words: 1\nA: 1\n", List.of("2 A=1")),
        Arguments.of("", List.of()),
        Arguments.of("\nA: 1\n", List.of()));
  }

  @Test
  void namesAreKnownInAnyCase() {
    HeaderSection section = read("SUBJECT : a\nsubject: b\nX-Other: c\nOther: d\nMessage-Id: e\n");
    assertEquals("a", section.first(KnownName.SUBJECT).orElseThrow().value());
    assertEquals("c", section.first(KnownName.OTHER).orElseThrow().value());
    assertEquals("e", section.first(KnownName.MESSAGE_ID).orElseThrow().value());
    assertFalse(section.has(KnownName.FROM));
    assertTrue(section.first(KnownName.FROM).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("sections")
  void reads(String text, List<String> fields) {
    assertEquals(fields, shown(read(text)));
  }

  @Test
  void keepsLinesThatAreNoFields() {
    HeaderSection section = read("no colon\n folded\nA: 1\n: 2\n");
    assertEquals(List.of(1, 4), section.malformed().stream().map(MalformedLine::line).toList());
    assertEquals("no colon\n folded", section.malformed().get(0).raw().toString());
  }

  @Test
  void keepsTheRawField() {
    HeaderField field = read("Received: a\r\n b\r\nX: 1").fields().get(0);
    assertEquals("Received: a\r\n b", field.raw().toString());
    assertTrue(field.is("received"));
  }

  @Test
  void cutsALongFieldAndSaysSo() {
    HeaderSection section = read("A: " + "x".repeat(Limits.FIELD_BYTES) + "\nB: 2\n");
    assertTrue(section.fields().get(0).cut());
    assertEquals(Limits.FIELD_BYTES, section.fields().get(0).raw().length());
    assertFalse(section.fields().get(1).cut());
    assertFalse(section.cut());
  }

  @Test
  void cutsALongSectionAndSaysSo() {
    HeaderSection section = read("A: 123456789012\n".repeat(Limits.SECTION_BYTES / 16 + 2));
    assertTrue(section.cut());
    assertEquals(Limits.SECTION_BYTES, section.length());
    assertTrue(section.fields().get(section.fields().size() - 1).cut());
  }

  @Test
  void aLongBodyCutsNothing() {
    assertFalse(read("A: 1\n\n" + "x".repeat(Limits.SECTION_BYTES)).cut());
  }

  private static HeaderSection read(String latin1) {
    return HeaderReader.read(latin1.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static List<String> shown(HeaderSection section) {
    return section.fields().stream().map(f -> f.line() + " " + f.name() + "=" + f.value()).toList();
  }
}
