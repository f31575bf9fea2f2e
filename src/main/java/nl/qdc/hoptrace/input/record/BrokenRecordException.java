package nl.qdc.hoptrace.input.record;

/** A line is no record. */
final class BrokenRecordException extends Exception {

  private static final long serialVersionUID = 1;

  private final String why;

  BrokenRecordException(String why) {
    super(why);
    this.why = why;
  }

  /** What is wrong with it, as a phrase. */
  String why() {
    return why;
  }
}
