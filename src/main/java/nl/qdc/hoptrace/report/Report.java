package nl.qdc.hoptrace.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A report that is being written: records in their frame, whole ones only. */
public final class Report {

  private final OutputStream out;
  private final Frame frame;
  private boolean begun;

  /**
   * A report without records.
   *
   * @param out where to; it is flushed at the end and left open. Trouble with it is thrown as
   *     {@link UncheckedIOException}, unless it throws something better itself
   */
  public Report(OutputStream out, Frame frame) {
    this.out = out;
    this.frame = frame;
  }

  /** Adds a record, unless it is empty. */
  public void add(byte[] record) {
    if (record.length > 0) {
      write(begun ? frame.between() : frame.before());
      begun = true;
      write(record);
    }
  }

  /** Completes the report. */
  public void end() {
    write(begun ? frame.after() : frame.empty());
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String text) {
    if (!text.isEmpty()) {
      write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void write(byte[] bytes) {
    try {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
