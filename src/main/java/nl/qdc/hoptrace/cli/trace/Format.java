package nl.qdc.hoptrace.cli.trace;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nl.qdc.hoptrace.report.Reporter;
import nl.qdc.hoptrace.report.json.JsonReport;
import nl.qdc.hoptrace.report.json.Layout;
import nl.qdc.hoptrace.report.terminal.Screen;
import nl.qdc.hoptrace.report.text.TextReport;

/** How the answer is written. */
enum Format {
  TEXT,
  JSON,
  NDJSON;

  static final List<String> WORDS = Arrays.stream(values()).map(Format::word).toList();

  static Format of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * A report in this format.
   *
   * @param screen asked only by the formats for people
   */
  Reporter to(OutputStream out, boolean several, boolean raw, Supplier<Screen> screen) {
    return switch (this) {
      case TEXT -> new TextReport(out, screen.get(), several);
      case JSON -> new JsonReport(out, several ? Layout.ARRAY : Layout.OBJECT, raw);
      case NDJSON -> new JsonReport(out, Layout.LINES, raw);
    };
  }
}
