package nl.qdc.hoptrace.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One run of the program in this process.
 *
 * @param exit its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Cli(int exit, String out, String err) {

  /** Where no configuration is found by accident. */
  static final Map<String, String> NOWHERE = Map.of("XDG_CONFIG_HOME", "/no/such/folder");

  static Cli run(String... args) {
    return run("", NOWHERE, args);
  }

  /** {@code trace} over standard input with one network that is ours. */
  static Cli trace(String mail, String... options) {
    String[] args = new String[options.length + 3];
    System.arraycopy(options, 0, args, 3, options.length);
    args[0] = "trace";
    args[1] = "--network";
    args[2] = "192.0.2.0/24";
    return run(mail, NOWHERE, args);
  }

  static Cli run(String in, Map<String, String> env, String... args) {
    return run(in.getBytes(StandardCharsets.UTF_8), env, args);
  }

  static Cli run(byte[] in, Map<String, String> env, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputStream input = new ByteArrayInputStream(in);
    Map<String, String> environment = new HashMap<>(NOWHERE);
    environment.putAll(env);
    int exit =
        Hoptrace.run(
            input, out, new PrintStream(err, true, StandardCharsets.UTF_8), environment, args);
    return new Cli(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> errors() {
    return err.lines().toList();
  }
}
