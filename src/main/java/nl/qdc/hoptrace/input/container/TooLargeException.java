package nl.qdc.hoptrace.input.container;

import java.io.IOException;

/** An archive unpacks to more than any collection of mails would. */
public final class TooLargeException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String text;

  /** Says what is too large, in a sentence without its subject. */
  public TooLargeException(String text) {
    super(text);
    this.text = text;
  }

  /** The sentence. */
  public String text() {
    return text;
  }
}
