package nl.qdc.hoptrace.cli;

import java.util.List;
import java.util.stream.Stream;
import nl.qdc.hoptrace.cli.command.Command;
import nl.qdc.hoptrace.cli.command.ExitStatus;
import nl.qdc.hoptrace.cli.command.Session;
import nl.qdc.hoptrace.cli.help.PicocliModel;
import nl.qdc.hoptrace.cli.syntax.Arguments;
import nl.qdc.hoptrace.cli.syntax.Operand;
import nl.qdc.hoptrace.cli.syntax.Syntax;

/** {@code hoptrace help}: the help of a command or topic. */
final class HelpCommand implements Command {

  private static final String EXIT_CODES = "exit-codes";

  private static final String PRECEDENCE =
      """

      When several apply, the first of these wins: 2 and 4, before anything is read; 5, which ends
      the run; 70; 3; 1; the verdict's own.
      """;

  @Override
  public Syntax syntax() {
    List<String> topics = Stream.concat(Commands.NAMES.stream(), Stream.of(EXIT_CODES)).toList();
    return new Syntax(
        "help",
        "Shows help on a command or topic.",
        List.of(),
        List.of(),
        Operand.optional("TOPIC", topics, "a command, or exit-codes"));
  }

  @Override
  public int run(Arguments arguments, Session session) {
    session.print(
        arguments.operands().stream().findFirst().map(this::on).orElseGet(Commands::help));
    return ExitStatus.OK.code();
  }

  private String on(String topic) {
    return topic.equals(EXIT_CODES)
        ? "Exit codes:\n\n" + ExitStatus.table() + PRECEDENCE
        : PicocliModel.help(PicocliModel.command(Commands.ROOT, Commands.named(topic).syntax()));
  }
}
