package nl.qdc.hoptrace.config.include;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.config.networks.Entries;
import nl.qdc.hoptrace.config.networks.EntryReader;
import nl.qdc.hoptrace.config.source.Scalar;
import nl.qdc.hoptrace.config.source.Source;

/** A CSV file (RFC 4180) with a header row: our own columns, or an export of an address plan. */
final class CsvList {

  private static final int LONGEST_HEADER = 1 << 14;

  /** A page made for eyes has a title of so many lines at most. */
  private static final int TITLE_LINES = 4;

  private static final String SEPARATORS = ",;\t";

  private final Source source;
  private final Entries entries;
  private final CsvRows rows = new CsvRows();

  private CsvList(Source source, Entries entries) {
    this.source = source;
    this.entries = entries;
  }

  static void read(Source source, Entries entries) throws IOException {
    new CsvList(source, entries).read();
  }

  private void read() throws IOException {
    try (BufferedReader reader = source.open();
        CsvReader<List<Scalar>> csv =
            CsvReader.builder()
                .fieldSeparator(separator(reader))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(rows, reader)) {
      readAll(csv.iterator());
    } catch (CsvParseException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      source.mistake(rows.line(), 1, "not CSV: " + cause.getMessage());
    }
  }

  private void readAll(Iterator<List<Scalar>> records) {
    if (!records.hasNext()) {
      source.mistake(1, 1, "no header row");
      return;
    }
    List<Scalar> names = List.copyOf(records.next());
    List<Scalar> first = names;
    for (int i = 0; i < TITLE_LINES && !CsvHeader.isLikely(names) && records.hasNext(); i++) {
      names = List.copyOf(records.next());
    }
    List<Scalar> row = CsvHeader.isLikely(names) ? names : first;
    Optional<CsvHeader> header = CsvHeader.read(row, source);
    if (header.isPresent()) {
      rows.readOnly(header.get().columns());
      readRows(records, header.get(), row.size());
    }
  }

  private void readRows(Iterator<List<Scalar>> records, CsvHeader header, int width) {
    CsvDraft drafts = new CsvDraft(header, source);
    EntryReader reader = new EntryReader(source, entries);
    while (records.hasNext()) {
      List<Scalar> row = records.next();
      if (rows.isBlank()) {
        continue;
      }
      if (row.size() > width) {
        source.mistake(
            rows.firstLine(), 1, row.size() + " columns where the header row has " + width);
      } else if (!header.isExport() || !PlanRow.isForeign(header, row)) {
        reader.read(drafts.fill(row, rows.firstLine()));
      }
    }
  }

  /**
   * The separator that the first line with any has most often. Spreadsheets write a semicolon in
   * countries with a decimal comma.
   */
  private static char separator(BufferedReader reader) throws IOException {
    int[] seen = new int[SEPARATORS.length()];
    reader.mark(LONGEST_HEADER);
    int c = reader.read();
    boolean any = false;
    for (int i = 1; i < LONGEST_HEADER && c >= 0 && !(any && (c == '\n' || c == '\r')); i++) {
      int kind = SEPARATORS.indexOf(c);
      if (kind >= 0) {
        seen[kind]++;
        any = true;
      }
      c = reader.read();
    }
    reader.reset();
    int most = seen[1] > seen[0] ? 1 : 0;
    return SEPARATORS.charAt(seen[2] > seen[most] ? 2 : most);
  }
}
