package nl.qdc.hoptrace.report.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphTest {

  @Test
  void breaksBetweenWords() {
    assertEquals(List.of("one two", "three"), Paragraph.lines("one two three", 8));
  }

  @Test
  void breaksWordsThatAreTooLong() {
    assertEquals(List.of("a", "bbbbb", "bb c"), Paragraph.lines("a bbbbbbb c", 5));
  }

  @Test
  void keepsADateWithItsTime() {
    assertEquals(
        List.of("at", "2026-02-03 10:11:12 +01:00,", "then"),
        Paragraph.lines("at 2026-02-03 10:11:12 +01:00, then", 27));
  }

  @Test
  void cutsWordsOfEndlessLength() {
    List<String> lines = Paragraph.lines("x".repeat(60_000) + ".example", 50);
    assertEquals(2, lines.size());
    assertEquals(100, (lines.get(0) + lines.get(1)).length());
  }

  @Test
  void emptyTextIsOneLine() {
    assertEquals(List.of(""), Paragraph.lines("", 10));
  }
}
