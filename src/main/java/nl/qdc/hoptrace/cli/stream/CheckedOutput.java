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
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    if (!failed) {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        throw failure(e);
      }
    }
  }

  @Override
  public void flush() {
    if (!failed) {
      try {
        out.flush();
      } catch (IOException e) {
        throw failure(e);
      }
    }
  }

  @Override
  public void close() {
    if (!failed) {
      try {
        out.close();
      } catch (IOException e) {
        throw failure(e);
      }
    }
  }

  private OutputException failure(IOException e) {
    failed = true;
    return Destination.failure(name, e);
  }
}
