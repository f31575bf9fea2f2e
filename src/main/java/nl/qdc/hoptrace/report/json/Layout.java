package nl.qdc.hoptrace.report.json;

import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.util.Optional;
import nl.qdc.hoptrace.report.Frame;

/** How records stand in the output. */
public enum Layout {
  /** One record, indented. */
  OBJECT,
  /** An array of records, indented. */
  ARRAY,
  /** A record a line. */
  LINES;

  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  Frame frame() {
    return switch (this) {
      case OBJECT -> new Frame("", "", "\n", "");
      case ARRAY -> new Frame("[ ", ", ", " ]\n", "[]\n");
      case LINES -> Frame.NONE;
    };
  }

  /** What belongs to each record, so that whoever reads along sees whole lines. */
  String recordEnd() {
    return this == LINES ? "\n" : "";
  }

  Optional<PrettyPrinter> printer() {
    return this == LINES ? Optional.empty() : Optional.of(indented());
  }

  private static PrettyPrinter indented() {
    Separators separators =
        PrettyPrinter.DEFAULT_SEPARATORS
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("")
            .withRootSeparator("");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentObjectsWith(INDENTER);
    return printer;
  }
}
