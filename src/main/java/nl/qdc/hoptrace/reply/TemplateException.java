package nl.qdc.hoptrace.reply;

/** A template that is wrong or can't be read, in one line for the user. */
public final class TemplateException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TemplateException(String message) {
    super(message);
  }
}
