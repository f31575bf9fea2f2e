package nl.qdc.hoptrace.cli.stream;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;

/**
 * The standard output of this process, without the disguise of a {@code PrintStream}: trouble is an
 * exception, and a reader that has gone is told from a full disk.
 */
public final class StandardOutput extends FileOutputStream implements Terminal {

  /** Opened by whoever started us. */
  public StandardOutput() {
    super(FileDescriptor.out);
  }

  @Override
  public boolean isTerminal() {
    return new Descriptor(1).isTerminal();
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes) throws IOException {
    write(bytes, 0, bytes.length);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      super.write(bytes, offset, length);
    } catch (IOException e) {
      throw isBrokenPipe(e) ? new BrokenPipe(e) : e;
    }
  }

  /** A pipe fails for no other reason; the message is in the user's language. */
  private static boolean isBrokenPipe(IOException e) {
    return "Broken pipe".equals(e.getMessage()) || new Descriptor(1).isPipe();
  }
}
