package nl.qdc.hoptrace.report.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {

  @ParameterizedTest
  @CsvSource({"abc, 3", "é, 1", "日本, 4", "\ud83d\ude00, 2", "'', 0"})
  void countsCells(String text, int cells) {
    assertEquals(cells, Cells.width(text));
  }

  @ParameterizedTest
  @CsvSource({
    "vps66.qdc.example, 17, vps66.qdc.example",
    "vps66.qdc.example, 12, vps6…example",
    "日本日本日本, 7, 日…日本",
  })
  void shortensInTheMiddle(String text, int cells, String shown) {
    assertEquals(shown, Cells.shorten(text, cells));
  }

  @Test
  void padsToCells() {
    assertEquals("日  |", Cells.left("日", 4) + "|");
    assertEquals("   7", Cells.right("7", 4));
    assertEquals("toolong", Cells.left("toolong", 4));
  }
}
