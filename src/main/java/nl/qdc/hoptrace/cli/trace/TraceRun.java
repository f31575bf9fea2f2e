package nl.qdc.hoptrace.cli.trace;

import java.util.Optional;
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
final class TraceRun {

  private final Arguments arguments;
  private final Session session;
  private final Configuration configuration;
  private final ExitRule exit;

  TraceRun(Arguments arguments, Session session, Configuration configuration) {
    this.arguments = arguments;
    this.session = session;
    this.configuration = configuration;
    this.exit =
        new ExitRule(arguments.values(TraceCommand.FAIL_ON), arguments.has(TraceCommand.EXIT_CODE));
  }

  /** Reports on all of them; the exit code. */
  int over(Sources sources) {
    Optional<String> file = arguments.value(TraceCommand.OUTPUT).filter(name -> !name.equals("-"));
    boolean terminal = file.isEmpty() && Terminal.is(session.out());
    try (Destination destination =
        file.map(Destination::file).orElseGet(() -> Destination.standard(session.out()))) {
      try (OneOrMany inputs = inputs(sources, destination, terminal)) {
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

  private OneOrMany inputs(Sources sources, Destination destination, boolean terminal) {
    return new OneOrMany(
        arguments,
        sources,
        new Examiner(configuration),
        several -> reporter(several, terminal),
        reporter ->
            new Delivery(
                new Report(destination.stream(), reporter.frame()),
                session,
                exit,
                arguments.has(TraceCommand.QUIET)));
  }

  private Reporter reporter(boolean several, boolean terminal) {
    Format format = arguments.value(TraceCommand.FORMAT).map(Format::of).orElse(Format.TEXT);
    String colour = arguments.value(TraceCommand.COLOR).orElse("auto");
    return format.reporter(
        several,
        arguments.has(TraceCommand.RAW),
        () -> ScreenChoice.of(colour, terminal, session.env(), configuration.timezone()));
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
