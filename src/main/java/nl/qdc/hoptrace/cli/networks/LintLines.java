package nl.qdc.hoptrace.cli.networks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import nl.qdc.hoptrace.cli.command.ExitStatus;
import nl.qdc.hoptrace.cli.command.Session;
import nl.qdc.hoptrace.cli.stream.Destination;
import nl.qdc.hoptrace.config.lint.NetworkLint;
import nl.qdc.hoptrace.config.networks.NetworkList;
import nl.qdc.hoptrace.report.terminal.Printable;

/** What is odd in the networks, a line each. */
final class LintLines implements AutoCloseable {

  private final NetworkList networks;
  private final Destination destination;
  private final Writer out;
  private ExitStatus status = ExitStatus.OK;

  LintLines(NetworkList networks, Session session) {
    this.networks = networks;
    this.destination = Destination.standard(session.out());
    this.out =
        new BufferedWriter(new OutputStreamWriter(destination.stream(), StandardCharsets.UTF_8));
  }

  /** Writes them all. */
  ExitStatus write() {
    new NetworkLint(networks, this::line).run();
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    destination.complete();
    return status;
  }

  private void line(NetworkList.Place place, String text) {
    status = ExitStatus.CONDITION_MET;
    try {
      out.append(Printable.of(place + ": " + text)).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    destination.close();
  }
}
