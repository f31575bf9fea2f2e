package nl.qdc.hoptrace.input.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** The files of a zip archive, read from its beginning; folders in it are no files. */
final class Zip implements Archive {

  private final ZipInputStream zip;
  private final InputStream file;

  Zip(InputStream in, Unpacking unpacking) {
    zip = new ZipInputStream(in, StandardCharsets.ISO_8859_1);
    file = unpacking.measured(zip);
  }

  @Override
  public boolean next() throws IOException {
    try {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null && entry.isDirectory()) {
        entry = zip.getNextEntry();
      }
      return entry != null;
    } catch (IllegalArgumentException e) {
      throw new ZipException("a name in the archive is damaged");
    }
  }

  @Override
  public InputStream file() {
    return file;
  }

  @Override
  public void close() {
    // the bytes belong to whoever opened them
  }
}
