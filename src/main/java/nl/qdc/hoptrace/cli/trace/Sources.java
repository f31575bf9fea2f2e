package nl.qdc.hoptrace.cli.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.cli.command.Session;
import nl.qdc.hoptrace.cli.stream.Terminal;
import nl.qdc.hoptrace.cli.syntax.Arguments;
import nl.qdc.hoptrace.cli.syntax.UsageException;
import nl.qdc.hoptrace.input.InputReader;

/**
 * What is to be analysed.
 *
 * @param paths in order; {@code -} is standard input
 * @param several whether the answer is to have the form for several, however many there are
 */
record Sources(List<String> paths, boolean several) {

  static Sources of(Arguments arguments, Session session) {
    Optional<String> list = arguments.value(TraceCommand.FILES_FROM);
    List<String> operands = arguments.operands();
    check(arguments, list, Collections.frequency(operands, InputReader.STANDARD_INPUT));
    List<String> paths = new ArrayList<>(operands);
    if (list.isPresent()) {
      paths.addAll(PathList.read(list.get(), arguments.has(TraceCommand.FROM0), session.in()));
    }
    if (operands.isEmpty() && list.isEmpty()) {
      paths.add(InputReader.STANDARD_INPUT);
    }
    if (paths.contains(InputReader.STANDARD_INPUT) && Terminal.is(session.in())) {
      session.warn("paste the headers, end with Ctrl-D");
    }
    return new Sources(paths, operands.size() > 1 || list.isPresent());
  }

  private static void check(Arguments arguments, Optional<String> list, int standardInputs) {
    boolean listOnInput = list.orElse("").equals(InputReader.STANDARD_INPUT);
    if (standardInputs > (listOnInput ? 0 : 1)) {
      throw new UsageException("standard input can be read only once");
    }
    if (arguments.has(TraceCommand.FROM0) && list.isEmpty()) {
      throw new UsageException("option --from0 goes with --files-from");
    }
    if (arguments.has(TraceCommand.EXIT_CODE)
        && (list.isPresent() || arguments.operands().size() > 1)) {
      throw new UsageException("--exit-code=verdict is for one mail; for several use --fail-on");
    }
  }
}
