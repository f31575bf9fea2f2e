package nl.qdc.hoptrace.cli.stream;

import java.io.FileDescriptor;
import java.io.FileInputStream;

/** The standard input of this process. */
public final class StandardInput extends FileInputStream implements Terminal {

  /** Opened by whoever started us. */
  public StandardInput() {
    super(FileDescriptor.in);
  }

  @Override
  public boolean isTerminal() {
    return new Descriptor(0).isTerminal();
  }
}
