package nl.qdc.hoptrace.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.qdc.hoptrace.cli.syntax.Arguments;
import nl.qdc.hoptrace.cli.syntax.Operand;
import nl.qdc.hoptrace.cli.syntax.Syntax;
import nl.qdc.hoptrace.cli.syntax.UsageException;
import nl.qdc.hoptrace.config.value.Nearest;
import nl.qdc.hoptrace.trace.Reason;
import nl.qdc.hoptrace.verdict.FindingCode;
import nl.qdc.hoptrace.verdict.Verdict;
import nl.qdc.hoptrace.verdict.attribution.field.KnownField;

/** {@code hoptrace explain}: what a word in a report means. */
public final class ExplainCommand implements Command {

  private static final int WIDTH = 78;

  private record Entry(List<String> codes, String kind, String text) {

    Entry(String code, String kind, String text) {
      this(List.of(code), kind, text);
    }

    /** Names of fields are written in any case. */
    boolean isNamed(String word) {
      return codes.stream().anyMatch(word::equalsIgnoreCase);
    }

    @Override
    public String toString() {
      return String.join("\n", codes) + " (" + kind + ")\n" + wrapped(text);
    }
  }

  @Override
  public Syntax syntax() {
    return new Syntax(
        "explain",
        "Tells what a verdict, reason or finding in a report means, and what a field says of who"
            + " handed a mail in.",
        List.of("Without CODE it explains them all."),
        List.of(),
        Operand.optional("CODE", List.of(), "such as claimed, border-unreadable or X-PHP-Script"));
  }

  @Override
  public int run(Arguments arguments, Session session) {
    Optional<String> code = arguments.operands().stream().findFirst();
    List<Entry> entries = code.map(ExplainCommand::named).orElseGet(ExplainCommand::entries);
    session.print(entries.stream().map(Entry::toString).collect(Collectors.joining("\n")));
    return ExitStatus.OK.code();
  }

  /** A reason and a finding may share a code. */
  private static List<Entry> named(String code) {
    List<Entry> named = entries().stream().filter(entry -> entry.isNamed(code)).toList();
    if (named.isEmpty()) {
      String meant =
          Nearest.to(code, entries().stream().flatMap(entry -> entry.codes().stream()).toList())
              .map(word -> "; did you mean " + word + "?")
              .orElse("; hoptrace explain lists all");
      throw new UsageException("unknown code '" + code + "'" + meant);
    }
    return named;
  }

  private static List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      entries.add(new Entry(verdict.code(), "verdict", Explanations.of(verdict)));
    }
    for (Reason reason : Reason.values()) {
      String kind = "reason for " + Verdict.of(reason).code();
      entries.add(new Entry(reason.code(), kind, Explanations.of(reason)));
    }
    for (FindingCode finding : FindingCode.values()) {
      entries.add(new Entry(finding.code(), "finding", finding.explanation()));
    }
    for (KnownField field : KnownField.values()) {
      String text =
          "Names " + field.says() + ". Heard from servers of ours, " + field.by().place() + ".";
      entries.add(new Entry(field.names(), "field of " + field.program(), text));
    }
    return entries;
  }

  private static String wrapped(String text) {
    StringBuilder lines = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ", -1)) {
      if (column == 0 || column + 1 + word.length() > WIDTH) {
        lines.append(column == 0 ? "  " : "\n  ").append(word);
        column = 2 + word.length();
      } else {
        lines.append(' ').append(word);
        column += 1 + word.length();
      }
    }
    return lines.append('\n').toString();
  }
}
