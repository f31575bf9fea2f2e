package nl.qdc.hoptrace.cli.trace;

import java.util.Optional;
import nl.qdc.hoptrace.cli.command.Session;
import nl.qdc.hoptrace.cli.stream.Destination;
import nl.qdc.hoptrace.cli.stream.Terminal;
import nl.qdc.hoptrace.cli.syntax.Arguments;
import nl.qdc.hoptrace.config.BuiltInReceivers;
import nl.qdc.hoptrace.config.Configuration;
import nl.qdc.hoptrace.config.PublicSuffixes;
import nl.qdc.hoptrace.input.Input;
import nl.qdc.hoptrace.input.InputReader;
import nl.qdc.hoptrace.report.Reporter;
import nl.qdc.hoptrace.verdict.Analysis;
import nl.qdc.hoptrace.verdict.analysis.Analyzer;

/** One run over all inputs, in their order. */
final class TraceRun {

  private final Arguments arguments;
  private final Session session;
  private final Configuration configuration;
  private final Analyzer analyzer;
  private final InputReader reader;
  private final ExitRule exit;

  TraceRun(Arguments arguments, Session session, Configuration configuration) {
    this.arguments = arguments;
    this.session = session;
    this.configuration = configuration;
    this.analyzer = analyzer(configuration);
    this.reader =
        new InputReader(arguments.has(TraceCommand.HASH), arguments.has(TraceCommand.STRICT));
    this.exit =
        new ExitRule(arguments.values(TraceCommand.FAIL_ON), arguments.has(TraceCommand.EXIT_CODE));
  }

  private static Analyzer analyzer(Configuration configuration) {
    return new Analyzer(
        configuration.ground(new PublicSuffixes(), BuiltInReceivers.get().receivers()),
        configuration.domains());
  }

  /** Reports on all of them; the exit code. */
  int over(Sources sources) {
    Optional<String> file = arguments.value(TraceCommand.OUTPUT).filter(name -> !name.equals("-"));
    boolean terminal = file.isEmpty() && Terminal.is(session.out());
    try (Destination destination =
        file.map(Destination::file).orElseGet(() -> Destination.standard(session.out()))) {
      try (Reporter reporter = reporter(destination, sources.several(), terminal)) {
        sources.paths().forEach(path -> report(read(path), reporter));
      }
      destination.complete();
    }
    return exit.code();
  }

  private Reporter reporter(Destination destination, boolean several, boolean terminal) {
    Format format = arguments.value(TraceCommand.FORMAT).map(Format::of).orElse(Format.TEXT);
    String colour = arguments.value(TraceCommand.COLOR).orElse("auto");
    return format.to(
        destination.stream(),
        several,
        arguments.has(TraceCommand.RAW),
        () -> ScreenChoice.of(colour, terminal, session.env(), configuration.timezone()));
  }

  private Input read(String path) {
    return path.equals(InputReader.STANDARD_INPUT) ? reader.read(session.in()) : reader.read(path);
  }

  private void report(Input input, Reporter reporter) {
    if (input instanceof Input.Message message) {
      analyse(message, reporter);
    } else if (input instanceof Input.Failure failure) {
      exit.inputFailed();
      session.warn(failure.provenance().path() + ": " + failure.text());
      reporter.failure(failure.provenance(), failure.problem().code(), failure.text());
    }
  }

  /** A bug that one mail brings out does not cost the others their answer. */
  private void analyse(Input.Message message, Reporter reporter) {
    Analysis analysis;
    try {
      analysis = analyzer.analyze(message.section());
    } catch (RuntimeException bug) {
      exit.bugFound();
      session.bug(bug);
      reporter.failure(message.provenance(), "bug", "hoptrace failed on this mail: " + bug);
      return;
    }
    exit.found(analysis.verdict());
    reporter.analysis(message.provenance(), analysis);
  }
}
