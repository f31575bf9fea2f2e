package nl.qdc.hoptrace.cli.stream;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A buffered stream whose trouble reaches us through any writer; what comes after it is dropped.
 */
final class CheckedOutput extends OutputStream {

  private static final int BUFFER = 32 << 10;

  private final String name;
  private final OutputStream out;
  private boolean failed;

  /**
   * A stream to write to.
   *
   * @param name what to call it when it fails
   */
  CheckedOutput(String name, OutputStream raw) {
    this.name = name;
    this.out = new BufferedOutputStream(raw, BUFFER);
  }

  @Override
  public void write(int b) {
    attempt(() -> out.write(b));
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    attempt(() -> out.write(bytes, offset, length));
  }

  @Override
  public void flush() {
    attempt(out::flush);
  }

  @Override
  public void close() {
    attempt(out::close);
  }

  private void attempt(Step step) {
    if (failed) {
      return;
    }
    try {
      step.run();
    } catch (IOException e) {
      failed = true;
      throw Destination.failure(name, e);
    }
  }

  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }
}
