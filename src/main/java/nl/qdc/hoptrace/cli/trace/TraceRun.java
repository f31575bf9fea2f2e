package nl.qdc.hoptrace.cli.trace;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
import nl.qdc.hoptrace.trace.Organisations;
import nl.qdc.hoptrace.verdict.Analysis;
import nl.qdc.hoptrace.verdict.Provenance;
import nl.qdc.hoptrace.verdict.analysis.Analyzer;
import nl.qdc.hoptrace.verdict.complaint.Complaint;

/** One run over all inputs, in their order. */
final class TraceRun {

  private final Arguments arguments;
  private final Session session;
  private final Configuration configuration;
  private final Organisations organisations = new PublicSuffixes();
  private final Analyzer analyzer;
  private final InputReader reader;
  private final ExitRule exit;

  TraceRun(Arguments arguments, Session session, Configuration configuration) {
    this.arguments = arguments;
    this.session = session;
    this.configuration = configuration;
    this.analyzer =
        new Analyzer(
            configuration.ground(organisations, BuiltInReceivers.get().receivers()),
            configuration.domains());
    this.reader = new InputReader(TraceCommand.reading(arguments, configuration));
    this.exit =
        new ExitRule(arguments.values(TraceCommand.FAIL_ON), arguments.has(TraceCommand.EXIT_CODE));
  }

  /** Reports on all of them; the exit code. */
  int over(Sources sources) {
    Optional<String> file = arguments.value(TraceCommand.OUTPUT).filter(name -> !name.equals("-"));
    boolean terminal = file.isEmpty() && Terminal.is(session.out());
    try (Destination destination =
        file.map(Destination::file).orElseGet(() -> Destination.standard(session.out()))) {
      try (Reporter reporter = reporter(destination, sources.several(), terminal)) {
        sources.paths().forEach(path -> read(path, input -> report(input, reporter)));
      }
      destination.complete();
    }
    if (exit.isAmbiguous()) {
      session.warn("--exit-code=verdict is for one mail; this input holds several");
    }
    return exit.code();
  }

  private Reporter reporter(Destination destination, boolean severalForSure, boolean terminal) {
    Format format = arguments.value(TraceCommand.FORMAT).map(Format::of).orElse(Format.TEXT);
    String colour = arguments.value(TraceCommand.COLOR).orElse("auto");
    return new FirstWaits(
        severalForSure,
        several ->
            format.to(
                destination.stream(),
                several,
                arguments.has(TraceCommand.RAW),
                () -> ScreenChoice.of(colour, terminal, session.env(), configuration.timezone())));
  }

  private void read(String path, Consumer<Input> out) {
    if (path.equals(InputReader.STANDARD_INPUT)) {
      reader.read(session.in(), out);
    } else {
      reader.read(path, out);
    }
  }

  private void report(Input input, Reporter reporter) {
    if (input instanceof Input.Message message) {
      answer(message.provenance(), () -> answer(message), reporter);
    } else if (input instanceof Input.NoMail complaint) {
      answer(complaint.provenance(), () -> answer(complaint), reporter);
    } else if (input instanceof Input.Skipped skipped) {
      session.warn(skipped.provenance().path() + ": " + skipped.text());
    } else if (input instanceof Input.Failure failure) {
      exit.inputFailed();
      session.warn(failure.provenance().path() + ": " + failure.text());
      reporter.failure(failure.provenance(), failure.problem().code(), failure.text());
    }
  }

  /** A bug that one mail brings out does not cost the others their answer. */
  private void answer(Provenance input, Supplier<Answer> work, Reporter reporter) {
    Answer answer;
    try {
      answer = work.get();
    } catch (RuntimeException bug) {
      exit.bugFound();
      session.bug(bug);
      reporter.failure(input, "bug", "hoptrace failed on this mail: " + bug);
      return;
    }
    exit.found(answer.analysis().verdict());
    reporter.analysis(answer.provenance(), answer.analysis());
  }

  private Answer answer(Input.Message message) {
    Analysis analysis = analyzer.analyze(message.section());
    if (message.complaint().isEmpty()) {
      return new Answer(message.provenance(), analysis);
    }
    Complaint complaint = complaint(message.complaint().get());
    return new Answer(
        message.provenance().in(complaint.carrier()), complaint.about(analysis, message.section()));
  }

  private Answer answer(Input.NoMail input) {
    Complaint complaint = complaint(input.complaint());
    return new Answer(input.provenance().in(complaint.carrier()), complaint.withoutMail());
  }

  private Complaint complaint(Input.Complaint complaint) {
    return new Complaint(
        complaint.section(),
        analyzer.analyze(complaint.section()),
        complaint.feedback(),
        organisations);
  }

  private record Answer(Provenance provenance, Analysis analysis) {}
}
