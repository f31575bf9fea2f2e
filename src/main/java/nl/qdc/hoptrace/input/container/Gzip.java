package nl.qdc.hoptrace.input.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** One file, compressed; several compressed ones behind each other are one too (RFC 1952 §2.2). */
final class Gzip implements Archive {

  private final InputStream file;
  private boolean opened;

  Gzip(InputStream in, Unpacking unpacking) throws IOException {
    file = unpacking.measured(new GZIPInputStream(new Eager(in)));
  }

  @Override
  public boolean next() {
    boolean first = !opened;
    opened = true;
    return first;
  }

  @Override
  public InputStream file() {
    return file;
  }

  @Override
  public void close() {
    // the bytes belong to whoever opened them
  }

  /** Java looks for a further part only where bytes are at hand; a pipe may have none yet. */
  private static final class Eager extends FilterInputStream {

    Eager(InputStream in) {
      super(in);
    }

    @Override
    public int available() {
      return 1;
    }
  }
}
