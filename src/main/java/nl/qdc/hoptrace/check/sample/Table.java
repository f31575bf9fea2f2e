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

  private final Path file;
  private final List<String> columns = new ArrayList<>();
  private final Map<String, List<String>> rows = new LinkedHashMap<>();

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
    try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file, StandardCharsets.UTF_8)) {
      for (CsvRecord row : csv) {
        table.add(row);
      }
    } catch (CsvParseException e) {
      throw new InvalidExpectationException("not CSV, or rows of different lengths");
    } catch (IOException | UncheckedIOException e) {
      throw new InvalidExpectationException("can't be read");
    }
    return table;
  }

  private void add(CsvRecord row) {
    if (!columns.isEmpty()) {
      rows.put(row.getField(0), new ArrayList<>(row.getFields()));
    } else if (row.getField(0).equals(PATH)) {
      columns.addAll(row.getFields());
    } else {
      throw new InvalidExpectationException("the first column is to be " + PATH);
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
      node = node.path(name);
    }
    return node.isMissingNode() || node.isNull() ? ABSENT : node.asText(node.toString());
  }

  byte[] bytes() {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(columns);
      rows.values().forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
