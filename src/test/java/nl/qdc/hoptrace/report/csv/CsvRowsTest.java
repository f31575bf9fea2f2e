package nl.qdc.hoptrace.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvRowsTest {

  @Test
  void rowsOfRfc4180() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvRows rows = new CsvRows(out)) {
      rows.row(List.of("ip", "name"));
      rows.row(List.of("192.0.2.1", "Jansen, \"P.\""));
      rows.row(List.of("", "Curaçao"));
    }

    assertEquals(
        "ip,name\r\n192.0.2.1,\"Jansen, \"\"P.\"\"\"\r\n,Curaçao\r\n",
        out.toString(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "=1+1|'=1+1",
        "@SUM(A1)|'@SUM(A1)",
        "+31|'+31",
        "-1+1|'-1+1",
        "-|'-",
        "-12|-12",
        "12|12",
        "a=b|a=b"
      })
  void noCellIsAFormula(String text, String cell) {
    assertEquals(cell, CsvRows.harmless(text));
  }

  @Test
  void whatCannotBeSeenIsSpelledOut() {
    assertEquals("a\\u{001b}[2J", CsvRows.harmless("a\u001b[2J"));
    assertEquals("a\\u{202e}gpj", CsvRows.harmless("a\u202egpj"));
    assertEquals("\\u{000d}\\u{000a}=1", CsvRows.harmless("\r\n=1"));
    assertEquals("\\u{d800}", CsvRows.harmless("\ud800"));
  }

  /** The guard looks at what is written: nothing invisible may stand in front of the sign. */
  @Test
  void nothingHidesAFormula() {
    assertEquals("'=1", CsvRows.harmless("=1"));
    assertEquals("\\u{200b}=1", CsvRows.harmless("\u200b=1"));
  }
}
