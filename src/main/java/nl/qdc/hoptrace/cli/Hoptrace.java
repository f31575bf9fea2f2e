package nl.qdc.hoptrace.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import nl.qdc.hoptrace.cli.command.Command;
import nl.qdc.hoptrace.cli.command.ExitStatus;
import nl.qdc.hoptrace.cli.command.InputException;
import nl.qdc.hoptrace.cli.command.Session;
import nl.qdc.hoptrace.cli.help.PicocliModel;
import nl.qdc.hoptrace.cli.stream.OutputException;
import nl.qdc.hoptrace.cli.syntax.ArgumentReader;
import nl.qdc.hoptrace.cli.syntax.Arguments;
import nl.qdc.hoptrace.cli.syntax.Syntax;
import nl.qdc.hoptrace.cli.syntax.UsageException;
import nl.qdc.hoptrace.config.ConfigurationException;

/** The program as a function: from streams, environment and arguments to an exit code. */
public final class Hoptrace {

  private final Session session;

  private Hoptrace(Session session) {
    this.session = session;
  }

  /**
   * Runs the program once.
   *
   * @param in standard input
   * @param out standard output
   * @param err standard error
   * @param env the environment variables
   * @param args the command line
   * @return the exit code
   */
  public static int run(
      InputStream in, OutputStream out, PrintStream err, Map<String, String> env, String... args) {
    boolean debug = List.of(args).contains(Syntax.DEBUG.name());
    Session session = new Session(in, out, err, env, debug);
    return new Hoptrace(session).run(List.of(args));
  }

  private int run(List<String> args) {
    try {
      return dispatch(args);
    } catch (UsageException e) {
      return failed(e, ExitStatus.USAGE);
    } catch (ConfigurationException e) {
      String.valueOf(e.getMessage()).lines().forEach(session::warn); // a line for each mistake
      return ExitStatus.CONFIGURATION.code();
    } catch (InputException e) {
      return failed(e, ExitStatus.INPUT);
    } catch (OutputException e) {
      return e.isReaderGone() ? ExitStatus.OK.code() : failed(e, ExitStatus.OUTPUT);
    } catch (RuntimeException | Error e) {
      session.bug(e);
      return ExitStatus.BUG.code();
    }
  }

  private int failed(RuntimeException e, ExitStatus status) {
    session.warn(String.valueOf(e.getMessage()));
    return status.code();
  }

  private int dispatch(List<String> args) {
    int first = !args.isEmpty() && args.get(0).equals(Syntax.DEBUG.name()) ? 1 : 0;
    if (args.size() == first) {
      session.err().print(Commands.help());
      return ExitStatus.USAGE.code();
    }
    String word = args.get(first);
    return word.startsWith("-")
        ? runAlone(args)
        : run(Commands.named(word), args.subList(first + 1, args.size()));
  }

  private int runAlone(List<String> args) {
    Arguments arguments = read(Commands.ROOT, Commands.ROOT.name(), args);
    if (arguments.has(Commands.VERSION) && !arguments.has(Syntax.HELP)) {
      session.print("hoptrace " + BuildVersion.read() + "\n");
    } else {
      session.print(Commands.help());
    }
    return ExitStatus.OK.code();
  }

  private int run(Command command, List<String> args) {
    Syntax syntax = command.syntax();
    Arguments arguments = read(syntax, Commands.ROOT.name() + " " + syntax.name(), args);
    if (arguments.has(Syntax.HELP)) {
      session.print(PicocliModel.help(PicocliModel.command(Commands.ROOT, syntax)));
      return ExitStatus.OK.code();
    }
    return command.run(arguments, session);
  }

  private static Arguments read(Syntax syntax, String name, List<String> args) {
    try {
      return ArgumentReader.read(syntax, args);
    } catch (UsageException e) {
      throw new UsageException(e.getMessage() + " (see " + name + " --help)");
    }
  }
}
