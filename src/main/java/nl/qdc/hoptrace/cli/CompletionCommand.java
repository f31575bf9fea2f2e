package nl.qdc.hoptrace.cli;

import java.util.List;
import nl.qdc.hoptrace.cli.command.Command;
import nl.qdc.hoptrace.cli.command.ExitStatus;
import nl.qdc.hoptrace.cli.command.Session;
import nl.qdc.hoptrace.cli.help.FishCompletion;
import nl.qdc.hoptrace.cli.help.PicocliModel;
import nl.qdc.hoptrace.cli.syntax.Arguments;
import nl.qdc.hoptrace.cli.syntax.Operand;
import nl.qdc.hoptrace.cli.syntax.Syntax;
import picocli.AutoComplete;

/** {@code hoptrace completion}: a script that completes our words in a shell. */
final class CompletionCommand implements Command {

  @Override
  public Syntax syntax() {
    return new Syntax(
        "completion",
        "Prints a completion script for a shell.",
        List.of(
            "bash and zsh: add  source <(hoptrace completion bash)  to ~/.bashrc, or the same with"
                + " zsh to ~/.zshrc.",
            "fish: hoptrace completion fish > ~/.config/fish/completions/hoptrace.fish"),
        List.of(),
        Operand.oneOf("SHELL", List.of("bash", "zsh", "fish"), "bash, zsh or fish"));
  }

  @Override
  public int run(Arguments arguments, Session session) {
    session.print(script(arguments.operands().get(0)));
    return ExitStatus.OK.code();
  }

  /** Picocli's script is for bash and zsh alike. */
  private static String script(String shell) {
    List<Syntax> commands = Commands.syntaxes();
    return shell.equals("fish")
        ? FishCompletion.script(Commands.ROOT, commands)
        : AutoComplete.bash(Commands.ROOT.name(), PicocliModel.program(Commands.ROOT, commands));
  }
}
