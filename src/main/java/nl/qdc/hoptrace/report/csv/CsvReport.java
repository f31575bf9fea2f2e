package nl.qdc.hoptrace.report.csv;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;
import nl.qdc.hoptrace.network.Holding;
import nl.qdc.hoptrace.report.Frame;
import nl.qdc.hoptrace.report.Reporter;
import nl.qdc.hoptrace.verdict.Analysis;
import nl.qdc.hoptrace.verdict.Finding;
import nl.qdc.hoptrace.verdict.Party;
import nl.qdc.hoptrace.verdict.Provenance;
import nl.qdc.hoptrace.verdict.SourceKind;
import nl.qdc.hoptrace.verdict.UtcTime;

/** Reports as a table with a row a mail; an input that was not analysed has its error there. */
public final class CsvReport implements Reporter {

  private static final List<String> COLUMNS =
      List.of(
          "path",
          "index",
          "part",
          "verdict",
          "reason",
          "border_ip",
          "source_ip",
          "source_kind",
          "network_name",
          "network_role",
          "customer",
          "account",
          "time",
          "queue_id",
          "host",
          "findings",
          "error",
          "summary");

  /** A row that grows from left to right. */
  private static final class Row {

    private final List<String> cells = new ArrayList<>(COLUMNS.size());

    Row add(Object value) {
      cells.add(value.toString());
      return this;
    }

    Row add(Optional<?> value) {
      return add(value.isPresent() ? value.get() : "");
    }

    Row blanks(int number) {
      for (int i = 0; i < number; i++) {
        add("");
      }
      return this;
    }
  }

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
  private final CsvRows rows = new CsvRows(bytes);

  @Override
  public byte[] analysis(Provenance input, Analysis analysis) {
    Row row = begin(input).add(analysis.verdict().code()).add(analysis.reason().code());
    hosts(analysis, row);
    moment(analysis.source().or(analysis::border), row);
    row.add(codes(analysis.findings()));
    return bytes(row.add("").add(analysis.summary()));
  }

  private static String codes(List<Finding> findings) {
    StringJoiner codes = new StringJoiner(" ");
    for (Finding finding : findings) {
      codes.add(finding.code().code());
    }
    return codes.toString();
  }

  private static void hosts(Analysis analysis, Row row) {
    Optional<Holding> network = analysis.source().flatMap(Party::network);
    row.add(analysis.border().flatMap(Party::ip))
        .add(analysis.source().flatMap(Party::ip))
        .add(analysis.sourceKind().map(SourceKind::code))
        .add(network.flatMap(holding -> holding.entry().name()))
        .add(network.map(holding -> holding.entry().role().word()))
        .add(network.flatMap(Holding::customer))
        .add(analysis.submitter().account());
  }

  /** When and where to search the log. */
  private static void moment(Optional<Party> party, Row row) {
    row.add(party.flatMap(Party::time).map(time -> UtcTime.text(time.instant())))
        .add(party.flatMap(Party::queueId))
        .add(party.flatMap(Party::by));
  }

  @Override
  public byte[] failure(Provenance input, String code, String message) {
    return bytes(begin(input).blanks(13).add(code).add(message));
  }

  private static Row begin(Provenance input) {
    OptionalInt part = input.part();
    return new Row()
        .add(input.path())
        .add(input.index())
        .add(part.isPresent() ? Integer.toString(part.getAsInt()) : "");
  }

  private byte[] bytes(Row row) {
    bytes.reset();
    rows.row(row.cells);
    rows.flush();
    return bytes.toByteArray();
  }

  /** The names of the columns come first, even when there is no row. */
  @Override
  public Frame frame() {
    String head = String.join(",", COLUMNS) + "\r\n";
    return new Frame(head, "", "", head);
  }
}
