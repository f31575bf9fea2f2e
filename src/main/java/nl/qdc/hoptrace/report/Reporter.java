package nl.qdc.hoptrace.report;

import nl.qdc.hoptrace.verdict.Analysis;
import nl.qdc.hoptrace.verdict.Provenance;

/**
 * Writes what was found, input by input, in UTF-8. The stream it writes to is flushed at the end
 * and left open; trouble with it is thrown as {@link java.io.UncheckedIOException}.
 */
public interface Reporter extends AutoCloseable {

  /** Reports the answer about one message. */
  void analysis(Provenance input, Analysis analysis);

  /**
   * Reports an input that could not be analysed.
   *
   * @param input where it comes from
   * @param code what went wrong, as a stable word
   * @param message what went wrong, as a sentence
   */
  void failure(Provenance input, String code, String message);

  /** Completes the report. */
  @Override
  void close();
}
