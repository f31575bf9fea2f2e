package nl.qdc.hoptrace.cli.stream;

import java.io.IOException;

/** Whoever read our output has seen enough of it. */
public final class BrokenPipe extends IOException {

  private static final long serialVersionUID = 1L;

  /** With what the system said. */
  public BrokenPipe(IOException cause) {
    super(cause);
  }
}
