package nl.qdc.hoptrace.cli.syntax;

/** The command line is wrong; the message says how, in one line. */
public final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With one line for the user. */
  public UsageException(String message) {
    super(message);
  }
}
