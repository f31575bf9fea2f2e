package nl.qdc.hoptrace.cli.command;

import nl.qdc.hoptrace.verdict.Verdict;

/** What the program tells its caller. */
public enum ExitStatus {
  /** All is well. */
  OK(0, "every input was analysed, inconclusive answers included"),
  /** The user's own condition. */
  CONDITION_MET(
      1,
      "a verdict given by --fail-on was found, a check failed, or networks --lint found something"),
  /** The command line is wrong. */
  USAGE(2, "the command line is wrong"),
  /** An input failed. */
  INPUT(3, "an input could not be read, or was refused by --strict; the others were analysed"),
  /** The configuration is wrong. */
  CONFIGURATION(4, "the configuration is missing or wrong, or names no networks"),
  /** The answer could not be written. */
  OUTPUT(5, "the output could not be written"),
  /** A bug. */
  BUG(70, "a bug in hoptrace; --debug shows where"),
  /** Ctrl-C. */
  INTERRUPTED(130, "interrupted");

  private final int code;
  private final String meaning;

  ExitStatus(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The number. */
  public int code() {
    return code;
  }

  /** All of them with the verdicts' own, a line each. */
  public static String table() {
    StringBuilder table = new StringBuilder();
    for (ExitStatus status : values()) {
      if (status == BUG) {
        appendVerdicts(table);
      }
      append(table, status.code, status.meaning);
    }
    return table.toString();
  }

  private static void appendVerdicts(StringBuilder table) {
    for (Verdict verdict : Verdict.values()) {
      append(table, verdict.exitCode(), verdict.code() + ", only with --exit-code=verdict");
    }
  }

  private static void append(StringBuilder table, int code, String meaning) {
    String number = Integer.toString(code);
    table.append("  ").append(" ".repeat(3 - number.length())).append(number);
    table.append("  ").append(meaning).append('\n');
  }
}
