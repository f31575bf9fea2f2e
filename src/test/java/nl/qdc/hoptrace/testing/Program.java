package nl.qdc.hoptrace.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.qdc.hoptrace.cli.Hoptrace;

/**
 * One run of the program in this process, with no environment.
 *
 * @param exit its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record Program(int exit, String out, String err) {

  /** Runs it on arguments, with nothing on standard input. */
  public static Program run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputStream in = new ByteArrayInputStream(new byte[0]);
    int exit =
        Hoptrace.run(in, out, new PrintStream(err, true, StandardCharsets.UTF_8), Map.of(), args);
    return new Program(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
