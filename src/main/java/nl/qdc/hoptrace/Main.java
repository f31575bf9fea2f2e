package nl.qdc.hoptrace;

import nl.qdc.hoptrace.cli.Hoptrace;
import nl.qdc.hoptrace.cli.stream.StandardInput;
import nl.qdc.hoptrace.cli.stream.StandardOutput;

/** The program. */
public final class Main {
  private Main() {}

  /** Runs it with the process's own streams. */
  public static void main(String[] args) {
    System.exit(
        Hoptrace.run(new StandardInput(), new StandardOutput(), System.err, System.getenv(), args));
  }
}
