package nl.qdc.hoptrace.cli.stream;

import java.io.IOException;

/** The answer can't be written. */
public final class OutputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean readerGone;

  /** With one line for the user. */
  public OutputException(String message) {
    super(message);
    this.readerGone = false;
  }

  OutputException(String message, IOException cause) {
    super(message, cause);
    this.readerGone = cause instanceof BrokenPipe;
  }

  /** Whether the reader of our output has gone, which is no failure. */
  public boolean isReaderGone() {
    return readerGone;
  }
}
