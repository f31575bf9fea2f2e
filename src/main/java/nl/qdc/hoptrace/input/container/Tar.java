package nl.qdc.hoptrace.input.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The files of a tar archive (POSIX ustar), one after the other. */
final class Tar implements Archive {

  private static final int BLOCK = 512;
  private static final int SIZE_AT = 124;
  private static final int SIZE_LENGTH = 12;
  private static final int TYPE_AT = 156;

  private final InputStream in;
  private long left;
  private long padding;

  Tar(InputStream in) {
    this.in = in;
  }

  @Override
  public boolean next() throws IOException {
    while (true) {
      in.skipNBytes(Math.min(left + padding, Long.MAX_VALUE));
      left = 0;
      padding = 0;
      byte[] header = in.readNBytes(BLOCK);
      if (header.length < BLOCK || header[0] == 0) {
        return false;
      }
      left = size(header);
      padding = (BLOCK - left % BLOCK) % BLOCK;
      if (header[TYPE_AT] == '0' || header[TYPE_AT] == 0) {
        return true;
      }
    }
  }

  /** Octal digits, or a number in base 256 for very large files. */
  private static long size(byte[] header) throws IOException {
    long size = 0;
    if (header[SIZE_AT] < 0) {
      for (int i = SIZE_AT + 4; i < SIZE_AT + SIZE_LENGTH; i++) {
        size = (size << 8) | (header[i] & 0xff);
      }
    } else {
      for (int i = SIZE_AT; i < SIZE_AT + SIZE_LENGTH; i++) {
        boolean digit = header[i] >= '0' && header[i] <= '7';
        size = digit ? size * 8 + header[i] - '0' : size;
      }
    }
    if (size < 0) {
      throw new IOException("the tar archive is damaged");
    }
    return size;
  }

  @Override
  public InputStream file() {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        if (left == 0) {
          return -1;
        }
        int got = in.read(buffer, offset, (int) Math.min(length, left));
        left -= Math.max(got, 0);
        return got;
      }

      @Override
      public void close() {
        // the archive goes on
      }
    };
  }

  @Override
  public void close() {
    // the bytes belong to whoever opened them
  }
}
