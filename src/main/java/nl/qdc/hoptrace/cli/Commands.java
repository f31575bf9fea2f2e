package nl.qdc.hoptrace.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import nl.qdc.hoptrace.cli.command.CheckCommand;
import nl.qdc.hoptrace.cli.command.Command;
import nl.qdc.hoptrace.cli.command.ConfigCommand;
import nl.qdc.hoptrace.cli.command.ExplainCommand;
import nl.qdc.hoptrace.cli.draft.RedactCommand;
import nl.qdc.hoptrace.cli.draft.ReplyCommand;
import nl.qdc.hoptrace.cli.help.PicocliModel;
import nl.qdc.hoptrace.cli.networks.NetworksCommand;
import nl.qdc.hoptrace.cli.summarize.SummarizeCommand;
import nl.qdc.hoptrace.cli.syntax.Operand;
import nl.qdc.hoptrace.cli.syntax.Option;
import nl.qdc.hoptrace.cli.syntax.Syntax;
import nl.qdc.hoptrace.cli.syntax.UsageException;
import nl.qdc.hoptrace.cli.trace.TraceCommand;
import nl.qdc.hoptrace.config.value.Nearest;

/** All commands there are. Only the one that is asked for is made. */
final class Commands {

  static final List<String> NAMES =
      List.of(
          "trace",
          "check",
          "summarize",
          "reply",
          "redact",
          "networks",
          "explain",
          "config",
          "completion",
          "help");

  static final Option VERSION = Option.flag("show version and commit", "-V", "--version");

  static final Syntax ROOT =
      new Syntax(
          "hoptrace",
          "Says whether a mail came from your network, and which host and account sent it.",
          List.of(
              "hoptrace COMMAND --help tells more of a command, hoptrace help exit-codes of exit"
                  + " codes."),
          List.of(VERSION),
          new Operand("COMMAND [ARGUMENT...]", 0, 0, List.of(), ""));

  private Commands() {}

  static Command named(String name) {
    return switch (name) {
      case "trace" -> new TraceCommand();
      case "check" -> new CheckCommand();
      case "summarize" -> new SummarizeCommand();
      case "reply" -> new ReplyCommand();
      case "redact" -> new RedactCommand();
      case "networks" -> new NetworksCommand();
      case "explain" -> new ExplainCommand();
      case "config" -> new ConfigCommand();
      case "completion" -> new CompletionCommand();
      case "help" -> new HelpCommand();
      default -> throw new UsageException(unknown(name));
    };
  }

  static List<Syntax> syntaxes() {
    return NAMES.stream().map(name -> named(name).syntax()).toList();
  }

  /** The help of the whole program. */
  static String help() {
    return PicocliModel.help(PicocliModel.program(ROOT, syntaxes()));
  }

  private static String unknown(String word) {
    String hint =
        isFile(word) ? "; to analyse a file: hoptrace trace " + word : Nearest.hint(word, NAMES);
    return "unknown command '" + word + "'" + hint + " (see hoptrace --help)";
  }

  private static boolean isFile(String word) {
    try {
      return Files.exists(Path.of(word));
    } catch (InvalidPathException noFile) {
      return false;
    }
  }
}
