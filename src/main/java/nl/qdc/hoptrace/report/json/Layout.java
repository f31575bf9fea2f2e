package nl.qdc.hoptrace.report.json;

import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.util.Optional;

/** How records stand in the output. */
public enum Layout {
  /** One record, indented. */
  OBJECT,
  /** An array of records, indented. */
  ARRAY,
  /** A record a line. */
  LINES;

  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  Optional<PrettyPrinter> printer() {
    return this == LINES ? Optional.empty() : Optional.of(indented());
  }

  private static PrettyPrinter indented() {
    Separators separators =
        PrettyPrinter.DEFAULT_SEPARATORS
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentObjectsWith(INDENTER);
    return printer;
  }
}
