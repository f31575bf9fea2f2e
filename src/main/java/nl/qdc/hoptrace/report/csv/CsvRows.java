package nl.qdc.hoptrace.report.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.qdc.hoptrace.report.terminal.Invisible;

/**
 * Writes rows of CSV (RFC 4180) in UTF-8 that are harmless to whatever shows them: no cell is a
 * formula to a spreadsheet, and none holds what would steer a terminal or reorder text.
 */
public final class CsvRows implements AutoCloseable {

  private static final String FORMULA_SIGNS = "=+-@";

  private final CsvWriter writer;

  /** Writes to the stream, which is flushed in the end and stays open. */
  public CsvRows(OutputStream out) {
    writer =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /** Writes a row; an empty cell stands for what is absent. */
  public void row(List<String> cells) {
    List<String> shown = new ArrayList<>(cells.size());
    for (String cell : cells) {
      shown.add(harmless(cell));
    }
    writer.writeRecord(shown);
  }

  @Override
  public void close() {
    flush();
  }

  /** Writes what is still held back. */
  void flush() {
    try {
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A spreadsheet takes an apostrophe in front as the sign that text follows, and hides it. */
  static String harmless(String text) {
    String visible = visible(text);
    return isFormula(visible) ? "'" + visible : visible;
  }

  private static boolean isFormula(String text) {
    return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 && !isNumber(text);
  }

  /** A negative whole number is no formula. */
  private static boolean isNumber(String text) {
    return text.length() > 1
        && text.charAt(0) == '-'
        && text.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
  }

  private static String visible(String text) {
    if (isVisible(text)) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(character -> append(character, shown));
    return shown.toString();
  }

  /** Whether it surely is: pairs of surrogates are left to be looked at as one. */
  private static boolean isVisible(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Invisible.is(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static void append(int character, StringBuilder shown) {
    if (Invisible.is(character)) {
      shown.append(String.format(Locale.ROOT, "\\u{%04x}", character));
    } else {
      shown.appendCodePoint(character);
    }
  }
}
