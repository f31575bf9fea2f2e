package nl.qdc.hoptrace.check.sample;

/** What is expected can't be read; the message says why, in a few words. */
public final class InvalidExpectationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InvalidExpectationException(String message) {
    super(message);
  }
}
