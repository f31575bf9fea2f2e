package nl.qdc.hoptrace.cli.summarize;

import java.io.OutputStream;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.cli.command.HistoryFile;
import nl.qdc.hoptrace.cli.command.NetworkOptions;
import nl.qdc.hoptrace.cli.command.Session;
import nl.qdc.hoptrace.cli.stream.Destination;
import nl.qdc.hoptrace.cli.stream.Terminal;
import nl.qdc.hoptrace.cli.syntax.Arguments;
import nl.qdc.hoptrace.cli.syntax.UsageException;
import nl.qdc.hoptrace.cli.trace.ExitRule;
import nl.qdc.hoptrace.cli.trace.ScreenChoice;
import nl.qdc.hoptrace.cli.trace.TraceCommand;
import nl.qdc.hoptrace.config.value.TimeZoneName;
import nl.qdc.hoptrace.history.History;
import nl.qdc.hoptrace.input.InputReader;
import nl.qdc.hoptrace.report.json.SummaryJson;
import nl.qdc.hoptrace.report.summary.SummaryCsv;
import nl.qdc.hoptrace.report.summary.SummaryText;
import nl.qdc.hoptrace.report.terminal.Screen;
import nl.qdc.hoptrace.summary.Dimension;
import nl.qdc.hoptrace.summary.Earlier;
import nl.qdc.hoptrace.summary.Ledger;
import nl.qdc.hoptrace.summary.Summary;

/** One run over all inputs. */
final class SummarizeRun {

  private static final List<Dimension> USUAL =
      List.of(Dimension.CUSTOMER, Dimension.ACCOUNT, Dimension.SOURCE, Dimension.CAMPAIGN);

  private static final int USUAL_TOP = 20;

  private final Arguments arguments;
  private final Session session;
  private final List<Dimension> dimensions;
  private final int top;
  private final TimeZoneName zone;
  private final ExitRule exit = new ExitRule(List.of(), false);
  private final Ledger ledger = new Ledger();

  SummarizeRun(Arguments arguments, Session session) {
    this.arguments = arguments;
    this.session = session;
    List<Dimension> asked =
        arguments.values(SummarizeCommand.BY).stream().map(Dimension::of).distinct().toList();
    this.dimensions = asked.isEmpty() ? USUAL : asked;
    this.top = arguments.value(SummarizeCommand.TOP).map(SummarizeRun::top).orElse(USUAL_TOP);
    this.zone = NetworkOptions.read(arguments, session).timezone();
  }

  private static int top(String number) {
    if (!number.matches("[1-9][0-9]{0,8}")) {
      throw new UsageException("--top is a number from 1, not " + number);
    }
    return Integer.parseInt(number);
  }

  /** Reads all, and reports; the exit code. */
  int run() {
    List<String> paths = paths();
    Optional<String> history = arguments.value(SummarizeCommand.HISTORY);
    if (history.isEmpty()) {
      read(paths, Sightings.into(ledger));
      write(ledger.summary(dimensions, Earlier.Memory.NONE));
      return exit.code();
    }
    return HistoryFile.use(history.get(), open -> run(paths, open));
  }

  private int run(List<String> paths, History history) {
    read(paths, Sightings.into(ledger).and(history::add));
    history.record(Instant.now());
    write(ledger.summary(dimensions, history));
    return exit.code();
  }

  private List<String> paths() {
    List<String> operands = arguments.operands();
    if (Collections.frequency(operands, InputReader.STANDARD_INPUT) > 1) {
      throw new UsageException("standard input can be read only once");
    }
    return operands.isEmpty() ? List.of(InputReader.STANDARD_INPUT) : operands;
  }

  private void read(List<String> paths, Sightings sightings) {
    Intake intake = new Intake(arguments, session, exit, sightings);
    paths.forEach(intake::read);
  }

  private void write(Summary summary) {
    Optional<String> file = arguments.value(TraceCommand.OUTPUT).filter(name -> !name.equals("-"));
    boolean terminal = file.isEmpty() && Terminal.is(session.out());
    try (Destination destination =
        file.map(Destination::file).orElseGet(() -> Destination.standard(session.out()))) {
      write(summary, terminal, destination.stream());
      destination.complete();
    }
  }

  private void write(Summary summary, boolean terminal, OutputStream out) {
    switch (arguments.value(SummarizeCommand.FORMAT).orElse("text")) {
      case "json" -> SummaryJson.write(summary, out);
      case "csv" -> SummaryCsv.write(summary, out);
      default -> {
        String colour = arguments.value(TraceCommand.COLOR).orElse("auto");
        Screen screen = new ScreenChoice(colour, terminal, session.env(), zone).get();
        SummaryText.write(summary, dimensions, screen, top, out);
      }
    }
  }
}
