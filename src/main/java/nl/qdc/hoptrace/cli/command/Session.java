package nl.qdc.hoptrace.cli.command;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.qdc.hoptrace.cli.stream.Destination;
import nl.qdc.hoptrace.report.terminal.Printable;

/**
 * The world as a command sees it.
 *
 * @param in standard input
 * @param out standard output: the result and nothing else
 * @param err standard error, for people
 * @param env the environment variables
 * @param debug whether to show where a bug occurred
 */
public record Session(
    InputStream in, OutputStream out, PrintStream err, Map<String, String> env, boolean debug) {

  /** Writes a result that is text. */
  public void print(String text) {
    try (Destination destination = Destination.standard(out)) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      destination.write(bytes);
      destination.complete();
    }
  }

  /** Tells the user something in one line; what a file name could do to a terminal is escaped. */
  public void warn(String message) {
    err.println("hoptrace: " + Printable.of(message));
    err.flush();
  }

  /** Tells the user that something happened that should not. */
  public void bug(Throwable bug) {
    bug("", bug);
  }

  /** The same about an input. */
  public void bug(String path, Throwable bug) {
    String about = path.isEmpty() ? "" : path + ": ";
    warn(about + "this is a bug in hoptrace: " + bug + (debug ? "" : " (--debug shows where)"));
    if (debug) {
      bug.printStackTrace(err);
      err.flush();
    }
  }
}
