package nl.qdc.hoptrace.cli.stream;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FilterInputStream;

/**
 * The standard input of this process. The stream is wrapped because a {@code FileInputStream} asks
 * for its length and place before it reads all, which a pipe does not have.
 */
public final class StandardInput extends FilterInputStream implements Terminal {

  /** Opened by whoever started us. */
  public StandardInput() {
    super(new FileInputStream(FileDescriptor.in));
  }

  @Override
  public boolean isTerminal() {
    return new Descriptor(0).isTerminal();
  }
}
