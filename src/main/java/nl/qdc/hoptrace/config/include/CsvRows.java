package nl.qdc.hoptrace.config.include;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.qdc.hoptrace.config.source.Scalar;

/** Gives the cells of a row their places; those of columns that nobody reads stay empty. */
final class CsvRows extends AbstractBaseCsvCallbackHandler<List<Scalar>> {

  private static final Scalar UNREAD = new Scalar("", 1, 1);

  private final List<Scalar> cells = new ArrayList<>();
  private final BitSet read = new BitSet();
  private boolean inHeader = true;
  private int firstLine = 1;
  private int line = 1;
  private int column = 1;
  private boolean blank = true;

  /** From now on reads these columns only. */
  void readOnly(List<CsvHeader.Place> columns) {
    inHeader = false;
    columns.forEach(place -> read.set(place.index()));
  }

  /** The line in which the row begins; quoted cells may hold line ends. */
  int firstLine() {
    return firstLine;
  }

  /** The line that is being read. */
  int line() {
    return line;
  }

  /** Whether no cell of the row holds anything, as spreadsheets write rows that were left free. */
  boolean isBlank() {
    return blank;
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    cells.clear();
    firstLine = (int) startingLineNumber;
    line = firstLine;
    column = 1;
    blank = true;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    cells.add(inHeader || read.get(index) ? cell(new String(buffer, offset, length)) : UNREAD);
    blank &= length == 0;
    column += quoted ? 3 : 1; // the separator, and two quotes
    for (int i = offset; i < offset + length; i++) {
      if (buffer[i] == '\n') {
        line++;
        column = 3; // only in quotes: the closing one and the separator are to come
      } else {
        column += buffer[i] == '"' && quoted ? 2 : 1;
      }
    }
  }

  private Scalar cell(String text) {
    String value = text.strip();
    return new Scalar(value, line, column + text.indexOf(value));
  }

  /** The row, until the next one is read. */
  @Override
  protected List<Scalar> buildRecord() {
    return cells;
  }
}
