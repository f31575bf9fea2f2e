package nl.qdc.hoptrace.cli.trace;

import nl.qdc.hoptrace.answer.Examiner;
import nl.qdc.hoptrace.cli.command.Session;
import nl.qdc.hoptrace.cli.stream.Destination;
import nl.qdc.hoptrace.cli.stream.Terminal;
import nl.qdc.hoptrace.cli.syntax.Arguments;
import nl.qdc.hoptrace.config.Configuration;
import nl.qdc.hoptrace.input.InputReader;
import nl.qdc.hoptrace.report.Report;
import nl.qdc.hoptrace.report.Reporter;

/** One run over all inputs, in their order. */
final class TraceRun implements OneOrMany.Outlets {

  private final Arguments arguments;
  private final Session session;
  private final Configuration configuration;
  private final String output;
  private final Destination destination;
  private final ExitRule exit;

  TraceRun(Arguments arguments, Session session, Configuration configuration) {
    this.arguments = arguments;
    this.session = session;
    this.configuration = configuration;
    this.output = arguments.value(TraceCommand.OUTPUT).orElse("-");
    this.destination =
        isFile(output) ? Destination.file(output) : Destination.standard(session.out());
    this.exit =
        new ExitRule(arguments.values(TraceCommand.FAIL_ON), arguments.has(TraceCommand.EXIT_CODE));
  }

  /** Reports on all of them; the exit code. */
  int over(Sources sources) {
    try (destination) {
      try (OneOrMany inputs =
          new OneOrMany(arguments, sources, new Examiner(configuration), this)) {
        read(sources, inputs);
        inputs.finish();
      }
      destination.complete();
    }
    if (exit.isAmbiguous()) {
      session.warn("--exit-code=verdict is for one mail; this input holds several");
    }
    return exit.code();
  }

  @Override
  public Delivery delivery(Reporter reporter) {
    Report report = new Report(destination.stream(), reporter.frame());
    return new Delivery(report, session, exit, arguments.has(TraceCommand.QUIET));
  }

  @Override
  public Reporter reporter(boolean several) {
    Format format = Format.of(arguments.value(TraceCommand.FORMAT).orElse("text"));
    String colour = arguments.value(TraceCommand.COLOR).orElse("auto");
    boolean terminal = !isFile(output) && Terminal.is(session.out());
    return format.reporter(
        several,
        arguments.has(TraceCommand.RAW),
        new ScreenChoice(colour, terminal, session.env(), configuration.timezone()));
  }

  private static boolean isFile(String output) {
    return !output.equals("-");
  }

  private void read(Sources sources, OneOrMany inputs) {
    InputReader reader = new InputReader(TraceCommand.reading(arguments, configuration));
    for (String path : sources.paths()) {
      if (path.equals(InputReader.STANDARD_INPUT)) {
        reader.read(session.in(), inputs);
      } else {
        reader.read(path, inputs);
      }
    }
  }
}
