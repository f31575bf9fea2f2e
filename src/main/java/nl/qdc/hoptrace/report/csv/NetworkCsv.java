package nl.qdc.hoptrace.report.csv;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.config.value.Moment;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.report.NetworkReporter;
import nl.qdc.hoptrace.report.NetworkRow;

/** A row each, with the column names that an included list has too. */
public final class NetworkCsv implements NetworkReporter {

  private static final List<String> COLUMNS =
      List.of(
          "address",
          "standing",
          "cidr",
          "role",
          "name",
          "customer",
          "since",
          "until",
          "stamps",
          "place");

  private final CsvRows rows;

  /** Writes to the stream. */
  public NetworkCsv(OutputStream out) {
    rows = new CsvRows(out);
    rows.row(COLUMNS);
  }

  @Override
  public void row(NetworkRow row) {
    Optional<NetworkEntry> entry = row.entry();
    rows.row(
        List.of(
            text(row.address()),
            row.standing().word(),
            text(entry.map(NetworkEntry::cidr)),
            text(entry.map(found -> found.role().word())),
            text(entry.flatMap(NetworkEntry::name)),
            text(entry.flatMap(NetworkEntry::customer)),
            text(entry.flatMap(NetworkEntry::since).map(Moment::sinceText)),
            text(entry.flatMap(NetworkEntry::until).map(Moment::untilText)),
            text(entry.map(NetworkEntry::stamps)),
            row.place()));
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  @Override
  public void close() {
    rows.close();
  }
}
