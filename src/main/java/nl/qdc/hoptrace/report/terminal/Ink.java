package nl.qdc.hoptrace.report.terminal;

/** The colours of a report; no meaning hangs on them. */
public enum Ink {
  /** None. */
  PLAIN(""),
  BOLD("1"),
  DIM("2"),
  YELLOW("33"),
  BOLD_RED("1;31"),
  BOLD_GREEN("1;32"),
  BOLD_YELLOW("1;33"),
  BOLD_CYAN("1;36");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  /** The text in this colour, by the SGR sequence of ECMA-48 §8.3.117. */
  String on(String text) {
    return code.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
