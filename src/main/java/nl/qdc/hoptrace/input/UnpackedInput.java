package nl.qdc.hoptrace.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What an archive unpacks to, up to a limit: some are made to never end. */
final class UnpackedInput extends FilterInputStream {

  private static final long MOST = 64L << 30;

  private long left = MOST;

  UnpackedInput(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int got = in.read();
    count(got < 0 ? 0 : 1);
    return got;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int got = in.read(buffer, offset, length);
    count(got);
    return got;
  }

  private void count(int got) throws IOException {
    left -= Math.max(got, 0);
    if (left < 0) {
      throw new TooLargeException("unpacks to more than " + (MOST >> 30) + " GiB");
    }
  }

  /** An archive's entries are one stream; its reader decides when it ends. */
  @Override
  public void close() {
    // nothing to do
  }
}
