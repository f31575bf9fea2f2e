package nl.qdc.hoptrace.cli.trace;

import java.util.Optional;
import java.util.function.Supplier;
import nl.qdc.hoptrace.answer.Examiner;
import nl.qdc.hoptrace.batch.Progress;
import nl.qdc.hoptrace.batch.Tally;
import nl.qdc.hoptrace.cli.command.Session;
import nl.qdc.hoptrace.cli.stream.Terminal;
import nl.qdc.hoptrace.cli.syntax.Arguments;
import nl.qdc.hoptrace.input.Extent;
import nl.qdc.hoptrace.report.Reporter;

/**
 * What the options say of a run over several inputs.
 *
 * @param arguments the options
 * @param sources the inputs
 */
record BatchOptions(Arguments arguments, Sources sources) {

  private static final double PATIENCE_SECONDS = 1;

  BatchRun start(Examiner examiner, Supplier<Reporter> reporters, Delivery delivery) {
    Tally tally = new Tally();
    return new BatchRun(
        threads(),
        examiner,
        reporters,
        delivery,
        tally,
        progress(tally, delivery.session()),
        isSummaryWanted(delivery.session()));
  }

  private int threads() {
    int processors = Runtime.getRuntime().availableProcessors();
    return Math.min(TraceCommand.threads(arguments).orElse(processors), processors);
  }

  private boolean isSummaryWanted(Session session) {
    return !arguments.has(TraceCommand.QUIET)
        && (arguments.has(TraceCommand.SUMMARY) || Terminal.is(session.err()));
  }

  private Optional<Progress> progress(Tally tally, Session session) {
    String when = arguments.value(TraceCommand.PROGRESS).orElse("auto");
    boolean shown = when.equals("always") || (when.equals("auto") && Terminal.is(session.err()));
    return shown && !arguments.has(TraceCommand.QUIET)
        ? Optional.of(
            new Progress(
                tally,
                session.err(),
                ScreenChoice.barWidth(session.env()),
                when.equals("always") ? 0 : PATIENCE_SECONDS,
                () -> Extent.of(sources.paths(), arguments.has(TraceCommand.RECURSIVE))))
        : Optional.empty();
  }
}
