package nl.qdc.hoptrace.report;

import nl.qdc.hoptrace.verdict.Analysis;
import nl.qdc.hoptrace.verdict.Provenance;

/**
 * Renders records as bytes in UTF-8. A report is these, one after the other, in a {@link Frame}.
 * Not for two threads at once.
 */
public interface Reporter {

  /** The answer about one message. */
  byte[] analysis(Provenance input, Analysis analysis);

  /**
   * An input that could not be analysed.
   *
   * @param input where it comes from
   * @param code what went wrong, as a stable word
   * @param message what went wrong, as a sentence
   */
  byte[] failure(Provenance input, String code, String message);

  /** What stands around the records. */
  Frame frame();
}
