package nl.qdc.hoptrace.cli.trace;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nl.qdc.hoptrace.report.Reporter;
import nl.qdc.hoptrace.report.csv.CsvReport;
import nl.qdc.hoptrace.report.html.HtmlReport;
import nl.qdc.hoptrace.report.json.JsonReport;
import nl.qdc.hoptrace.report.json.Layout;
import nl.qdc.hoptrace.report.terminal.Screen;
import nl.qdc.hoptrace.report.text.TextReport;

/** How the answer is written. */
enum Format {
  TEXT,
  JSON,
  NDJSON,
  CSV,
  HTML;

  static final List<String> WORDS = List.of("text", "json", "ndjson", "csv", "html");

  static Format of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /**
   * A reporter in this format.
   *
   * @param several whether the form is that for several records
   * @param raw whether with the text of each stamp, where the format has it
   * @param screen asked only by the formats for people
   */
  Reporter reporter(boolean several, boolean raw, Supplier<Screen> screen) {
    return switch (this) {
      case TEXT -> new TextReport(screen.get(), several);
      case JSON -> new JsonReport(several ? Layout.ARRAY : Layout.OBJECT, raw);
      case NDJSON -> new JsonReport(Layout.LINES, raw);
      case CSV -> new CsvReport();
      case HTML -> new HtmlReport(screen.get().zone(), several);
    };
  }
}
