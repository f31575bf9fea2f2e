package nl.qdc.hoptrace.report;

/** Writes lines about our networks in one format, each as soon as it is known. */
public interface NetworkReporter extends AutoCloseable {

  /** Writes one. */
  void row(NetworkRow row);

  /** Writes what ends the report, and all that is still held back; the stream stays open. */
  @Override
  void close();
}
