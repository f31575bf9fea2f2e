package nl.qdc.hoptrace.input.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** What has come out of one file so far, archives in archives included. */
public final class Unpacking {

  private final ArchiveLimits limits;
  private final LongSupplier packed;
  private long bytes;
  private int files;
  private int depth;

  /**
   * Nothing yet.
   *
   * @param limits how much may come
   * @param packed how many bytes of the file have been read
   */
  public Unpacking(ArchiveLimits limits, LongSupplier packed) {
    this.limits = limits;
    this.packed = packed;
  }

  void enter() throws TooLargeException {
    depth++;
    check(depth <= limits.depth(), "holds more than " + limits.depth() + " archives in each other");
  }

  void leave() {
    depth--;
  }

  void countFile() throws TooLargeException {
    files++;
    check(files <= limits.files(), "holds more than " + limits.files() + " files");
  }

  private void count(int got) throws TooLargeException {
    bytes += Math.max(got, 0);
    check(bytes <= limits.bytes(), "unpacks to more than " + (limits.bytes() >> 20) + " MiB");
    check(
        bytes <= limits.unmeasured() || bytes / limits.ratio() <= packed.getAsLong(),
        "unpacks to more than " + limits.ratio() + " times its size");
  }

  private static void check(boolean fits, String otherwise) throws TooLargeException {
    if (!fits) {
      throw new TooLargeException(otherwise);
    }
  }

  /** A stream out of an archive, counted; closing it does nothing, for another file may follow. */
  InputStream measured(InputStream unpacked) {
    return new FilterInputStream(unpacked) {
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

      @Override
      public void close() {
        // nothing to do
      }
    };
  }
}
