package nl.qdc.hoptrace.report;

/**
 * What stands around the records of a report.
 *
 * @param before in front of the first
 * @param between between two of them
 * @param after behind the last
 * @param empty instead of all that when there is none
 */
public record Frame(String before, String between, String after, String empty) {

  /** Records that follow each other as they are. */
  public static final Frame NONE = new Frame("", "", "", "");
}
