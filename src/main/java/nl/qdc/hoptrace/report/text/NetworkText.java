package nl.qdc.hoptrace.report.text;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import nl.qdc.hoptrace.config.value.Moment;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.report.NetworkReporter;
import nl.qdc.hoptrace.report.NetworkRow;
import nl.qdc.hoptrace.report.terminal.Printable;

/** A line a row, its parts two blanks apart. */
public final class NetworkText implements NetworkReporter {

  private static final String GAP = "  ";

  private final Writer out;

  /** Writes to the stream. */
  public NetworkText(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  @Override
  public void row(NetworkRow row) {
    StringBuilder line = new StringBuilder(100);
    row.address().ifPresent(address -> line.append(address).append(GAP));
    switch (row.standing()) {
      case PERHAPS -> line.append("perhaps").append(GAP);
      case NOT_THEN -> line.append("not then").append(GAP);
      case NOT_OURS -> line.append("not in our networks");
      case LISTED, HOLDS -> {}
    }
    row.entry().ifPresent(entry -> append(entry, row.place(), line));
    try {
      out.append(line.append('\n'));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void append(NetworkEntry entry, String place, StringBuilder line) {
    line.append(entry.cidr()).append(GAP).append(entry.role().word());
    entry.names().forEach(name -> line.append(GAP).append(Printable.of(name)));
    entry.customer().ifPresent(who -> line.append("  customer ").append(Printable.of(who)));
    entry.since().ifPresent(from -> line.append("  since ").append(Moment.sinceText(from)));
    entry.until().ifPresent(end -> line.append("  until ").append(Moment.untilText(end)));
    line.append(entry.stamps() ? "" : "  writes no stamps");
    line.append(GAP).append(Printable.of(place));
  }

  @Override
  public void close() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
