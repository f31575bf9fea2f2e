package nl.qdc.hoptrace.report.summary;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.qdc.hoptrace.report.csv.CsvRows;
import nl.qdc.hoptrace.summary.Count;
import nl.qdc.hoptrace.summary.Earlier;
import nl.qdc.hoptrace.summary.Group;
import nl.qdc.hoptrace.summary.Summary;
import nl.qdc.hoptrace.verdict.Verdict;

/** A summary as CSV (RFC 4180): a row for each group. */
public final class SummaryCsv {

  private static final String SEPARATOR = " | ";

  private SummaryCsv() {}

  /** Writes it, and leaves the stream open. */
  public static void write(Summary summary, OutputStream out) {
    try (CsvRows rows = new CsvRows(out)) {
      rows.row(titles());
      summary.groups().forEach(group -> rows.row(cells(group)));
    }
  }

  private static List<String> titles() {
    List<String> titles =
        new ArrayList<>(
            List.of("by", "name", "mails", "complaints", "recipients", "first", "last"));
    verdicts(verdict -> verdict.code().replace('-', '_'), titles);
    titles.addAll(
        List.of("customers", "accounts", "sources", "subjects", "proof", "earlier_complaints"));
    titles.addAll(List.of("earlier_mails", "earlier_dates"));
    return titles;
  }

  private static List<String> cells(Group group) {
    Count count = group.count();
    List<String> cells =
        new ArrayList<>(
            List.of(
                group.by().word(),
                group.name().orElse(""),
                Integer.toString(count.mails()),
                Integer.toString(count.complaints()),
                Integer.toString(count.recipients()),
                text(count.first()),
                text(count.last())));
    verdicts(verdict -> Integer.toString(count.of(verdict)), cells);
    cells.add(String.join(SEPARATOR, group.customers()));
    cells.add(String.join(SEPARATOR, group.accounts()));
    cells.add(String.join(SEPARATOR, group.sources()));
    cells.add(String.join(SEPARATOR, group.subjects()));
    cells.add(String.join(SEPARATOR, group.proof().stream().map(Places::of).toList()));
    cells.add(text(group.earlier().map(Earlier::complaints)));
    cells.add(text(group.earlier().map(Earlier::mails)));
    cells.add(group.earlier().map(SummaryCsv::dates).orElse(""));
    return cells;
  }

  private static void verdicts(Function<Verdict, String> cell, List<String> cells) {
    Arrays.stream(Verdict.values()).map(cell).forEach(cells::add);
  }

  private static String dates(Earlier earlier) {
    List<String> dates =
        earlier.latest().stream()
            .map(entry -> entry.sent().orElse(entry.recorded()).toString())
            .toList();
    return String.join(SEPARATOR, dates);
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}
