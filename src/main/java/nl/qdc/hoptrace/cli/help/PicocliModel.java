package nl.qdc.hoptrace.cli.help;

import java.nio.file.Path;
import java.util.List;
import nl.qdc.hoptrace.cli.syntax.Operand;
import nl.qdc.hoptrace.cli.syntax.Option;
import nl.qdc.hoptrace.cli.syntax.Syntax;
import nl.qdc.hoptrace.report.terminal.Paragraph;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What the commands declare, in picocli's terms. */
public final class PicocliModel {

  private static final int WIDTH = 96;

  /** What is left for descriptions beside the longest options. */
  private static final int DESCRIPTION_WIDTH = 66;

  private static final List<String> FILES = List.of("FILE", "FOLDER");

  private PicocliModel() {}

  /** The whole program. */
  public static CommandLine program(Syntax root, List<Syntax> commands) {
    CommandSpec spec = spec(root, root.name());
    for (Syntax command : commands) {
      spec.addSubcommand(command.name(), of(command, root.name() + " " + command.name()));
    }
    return new CommandLine(spec);
  }

  /** One command alone. */
  public static CommandLine command(Syntax root, Syntax command) {
    return of(command, root.name() + " " + command.name());
  }

  /** The help of a program or command. */
  public static String help(CommandLine line) {
    return line.getUsageMessage(Ansi.OFF);
  }

  private static CommandLine of(Syntax syntax, String qualifiedName) {
    return new CommandLine(spec(syntax, qualifiedName));
  }

  private static CommandSpec spec(Syntax syntax, String qualifiedName) {
    CommandSpec spec = CommandSpec.create().name(syntax.name());
    spec.usageMessage()
        .width(WIDTH)
        .sortOptions(false)
        .customSynopsis(synopsis(syntax, qualifiedName))
        .description(text(syntax.summary(), WIDTH))
        .optionListHeading("%nOptions:%n")
        .commandListHeading("%nCommands:%n")
        .parameterListHeading("%n")
        .footer(
            syntax.notes().stream().map(note -> "%n" + text(note, WIDTH)).toArray(String[]::new));
    syntax.options().forEach(option -> spec.addOption(option(option)));
    if (syntax.operand().max() > 0) {
      spec.addPositional(positional(syntax.operand()));
    }
    return spec;
  }

  private static String synopsis(Syntax syntax, String qualifiedName) {
    Operand operand = syntax.operand();
    String label = operand.label() + (operand.max() > 1 ? "..." : "");
    boolean optional = operand.min() == 0 && operand.max() > 0;
    String operands = label.isEmpty() ? "" : " " + (optional ? "[" + label + "]" : label);
    return qualifiedName + " [OPTION...]" + operands;
  }

  private static OptionSpec option(Option option) {
    String[] names = option.names().toArray(String[]::new);
    OptionSpec.Builder spec =
        OptionSpec.builder(names)
            .description(text(option.help(), DESCRIPTION_WIDTH))
            .usageHelp(option.name().equals(Syntax.HELP.name()))
            .versionHelp(option.name().equals("--version"));
    if (!option.takesValue()) {
      return spec.type(boolean.class).arity("0").build();
    }
    return spec.type(option.repeatable() ? List.class : type(option.label()))
        .auxiliaryTypes(type(option.label()))
        .arity("1")
        .paramLabel(option.label())
        .hideParamSyntax(true)
        .completionCandidates(option.choices().isEmpty() ? null : option.choices())
        .build();
  }

  private static PositionalParamSpec positional(Operand operand) {
    return PositionalParamSpec.builder()
        .paramLabel(operand.label())
        .hideParamSyntax(true)
        .description(text(operand.help(), DESCRIPTION_WIDTH))
        .arity(operand.min() + ".." + (operand.max() > 1 ? "*" : "1"))
        .type(List.class)
        .auxiliaryTypes(type(operand.label()))
        .completionCandidates(operand.choices().isEmpty() ? null : operand.choices())
        .build();
  }

  private static Class<?> type(String label) {
    return FILES.contains(label) ? Path.class : String.class;
  }

  /**
   * In lines of our own, because picocli breaks them within {@code config.yaml}, too; and it reads
   * % as an instruction.
   */
  private static String text(String plain, int width) {
    return String.join("%n", Paragraph.lines(plain.replace("%", "%%"), width));
  }
}
