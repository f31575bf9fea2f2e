package nl.qdc.hoptrace.input;

import java.io.IOException;

/** An archive unpacks to more than any collection of mails would. */
final class TooLargeException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String text;

  TooLargeException(String text) {
    super(text);
    this.text = text;
  }

  String text() {
    return text;
  }
}
