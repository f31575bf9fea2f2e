package nl.qdc.hoptrace.cli.help;

import java.util.ArrayList;
import java.util.List;
import nl.qdc.hoptrace.cli.syntax.Operand;
import nl.qdc.hoptrace.cli.syntax.Option;
import nl.qdc.hoptrace.cli.syntax.Syntax;

/** The completion script for the fish shell, which picocli does not make. */
public final class FishCompletion {

  private FishCompletion() {}

  /** The script. */
  public static String script(Syntax root, List<Syntax> commands) {
    List<String> lines = new ArrayList<>();
    lines.add("# Completion of " + root.name() + " for fish.");
    String program = "complete -c " + root.name();
    String noCommand = program + " -n __fish_use_subcommand";
    root.options().forEach(option -> lines.add(noCommand + option(option)));
    for (Syntax command : commands) {
      lines.add(noCommand + " -f -a " + command.name() + description(command.summary()));
      String inCommand = program + " -n '__fish_seen_subcommand_from " + command.name() + "'";
      command.options().forEach(option -> lines.add(inCommand + option(option)));
      lines.addAll(operands(inCommand, command.operand()));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String option(Option option) {
    StringBuilder line = new StringBuilder();
    for (String name : option.names()) {
      line.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^--?", ""));
    }
    if (!option.choices().isEmpty()) {
      line.append(" -x -a ").append(quoted(String.join(" ", option.choices())));
    } else if (option.takesValue()) {
      line.append(" -r");
    }
    return line + description(option.help());
  }

  private static List<String> operands(String inCommand, Operand operand) {
    return operand.choices().isEmpty()
        ? List.of()
        : List.of(inCommand + " -f -a " + quoted(String.join(" ", operand.choices())));
  }

  private static String description(String text) {
    return " -d " + quoted(text);
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
