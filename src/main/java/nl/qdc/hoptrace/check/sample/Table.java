package nl.qdc.hoptrace.check.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Expectations as a table: the column {@code path} names a mail as seen from the table, and every
 * other column a field, such as {@code source.ip}. An empty cell expects nothing, {@code null} that
 * there is none.
 */
final class Table {

  /** How such a file is called. */
  static final String NAME = "expected.csv";

  private static final String PATH = "path";
  private static final String ABSENT = "null";
  private static final String MARK = "\ufeff";

  private final Path file;
  private final List<String> columns = new ArrayList<>();
  private final Map<String, List<String>> rows = new LinkedHashMap<>();
  private char separator = ',';

  private Table(Path file) {
    this.file = file;
  }

  /**
   * Reads a table.
   *
   * @throws InvalidExpectationException when it is none
   */
  static Table read(Path file) {
    Table table = new Table(file);
    try (CsvReader<CsvRecord> csv = table.reader(Files.readString(file))) {
      for (CsvRecord row : csv) {
        table.add(row);
      }
    } catch (CsvParseException e) {
      throw new InvalidExpectationException("not CSV, or rows of different lengths");
    } catch (IOException | UncheckedIOException e) {
      throw new InvalidExpectationException("can't be read");
    }
    if (table.columns.isEmpty()) {
      throw new InvalidExpectationException("it is empty; the first row names the columns");
    }
    return table;
  }

  /** Spreadsheets begin with a mark, and in many countries separate by semicolons. */
  private CsvReader<CsvRecord> reader(String text) {
    String unmarked = text.startsWith(MARK) ? text.substring(1) : text;
    separator = unmarked.startsWith(PATH + ";") ? ';' : ',';
    return CsvReader.builder().fieldSeparator(separator).ofCsvRecord(unmarked);
  }

  private void add(CsvRecord row) {
    if (!columns.isEmpty()) {
      if (rows.put(row.getField(0), new ArrayList<>(row.getFields())) != null) {
        throw new InvalidExpectationException(row.getField(0) + " has two rows");
      }
    } else if (row.getField(0).equals(PATH)) {
      columns.addAll(row.getFields());
      checkColumns();
    } else {
      throw new InvalidExpectationException("the first column is to be " + PATH);
    }
  }

  /** Each a field of its own: none twice, none within another. */
  private void checkColumns() {
    for (int i = 0; i < columns.size(); i++) {
      String column = columns.get(i);
      if (List.of(column.split("\\.", -1)).contains("")) {
        throw new InvalidExpectationException("column " + (i + 1) + " names no field");
      }
      for (String other : columns.subList(0, i)) {
        if ((column + ".").startsWith(other + ".") || (other + ".").startsWith(column + ".")) {
          throw new InvalidExpectationException(
              "columns " + other + " and " + column + " are about the same field");
        }
      }
    }
  }

  Path file() {
    return file;
  }

  /** The mails, as seen from the table. */
  Set<String> paths() {
    return rows.keySet();
  }

  JsonNode expected(String path) {
    ObjectNode expected = JsonNodeFactory.instance.objectNode();
    List<String> row = rows.getOrDefault(path, List.of());
    for (int i = 1; i < row.size(); i++) {
      if (!row.get(i).isEmpty()) {
        put(expected, columns.get(i), row.get(i));
      }
    }
    return expected;
  }

  private static void put(ObjectNode record, String field, String value) {
    String[] names = field.split("\\.", -1);
    ObjectNode object = record;
    for (int i = 0; i < names.length - 1; i++) {
      object = object.withObjectProperty(names[i]);
    }
    String last = names[names.length - 1];
    if (value.equals(ABSENT)) {
      object.putNull(last);
    } else {
      object.put(last, value);
    }
  }

  /** Expects this from now on, in the cells that expect something; a new row fills all of them. */
  void put(String path, JsonNode answer) {
    List<String> row = rows.get(path);
    List<String> changed = new ArrayList<>(List.of(path));
    for (int i = 1; i < columns.size(); i++) {
      boolean kept = row != null && row.get(i).isEmpty();
      changed.add(kept ? "" : text(answer, columns.get(i)));
    }
    rows.put(path, changed);
  }

  private static String text(JsonNode answer, String field) {
    JsonNode node = answer;
    for (String name : field.split("\\.", -1)) {
      node = node.isNull() ? node : node.path(name);
    }
    if (node.isMissingNode()) {
      throw new InvalidExpectationException("the answer has no field " + field);
    }
    if (node.isContainerNode()) {
      throw new InvalidExpectationException(field + " holds more than fits into a cell");
    }
    return node.asText();
  }

  private CsvWriter writer(StringWriter text) {
    return CsvWriter.builder()
        .fieldSeparator(separator)
        .lineDelimiter(LineDelimiter.LF)
        .build(text);
  }

  byte[] bytes() {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = writer(text)) {
      csv.writeRecord(columns);
      rows.values().forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
