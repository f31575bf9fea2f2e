package nl.qdc.hoptrace.input.container;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** The files in an archive, one after the other. Closing it leaves what it is read from open. */
public interface Archive extends Closeable {

  /** Goes to the next file; false at the end. */
  boolean next() throws IOException;

  /** The bytes of that file. */
  InputStream file();

  /**
   * Opens an archive.
   *
   * @param kind what it is, one of the archives
   * @param in its bytes
   * @param unpacking measures what comes out of it
   * @throws TooLargeException when it lies in too many others; so do the methods, for what they see
   */
  static Archive open(Kind kind, InputStream in, Unpacking unpacking) throws IOException {
    unpacking.enter();
    return new MeasuredArchive(
        switch (kind) {
          case GZIP -> new Gzip(in, unpacking);
          case ZIP, EMPTY_ZIP -> new Zip(in, unpacking);
          case TAR -> new Tar(in);
          default -> throw new IllegalArgumentException(kind + " is no archive");
        },
        unpacking);
  }
}
