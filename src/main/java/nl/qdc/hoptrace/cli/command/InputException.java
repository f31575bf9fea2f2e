package nl.qdc.hoptrace.cli.command;

/** What the command was to read can't be read at all; the message says why, in one line. */
public final class InputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With one line for the user. */
  public InputException(String message) {
    super(message);
  }
}
