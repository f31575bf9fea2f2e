package nl.qdc.hoptrace.input.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** An archive whose files count; what a reader leaves of one counts too. */
final class MeasuredArchive implements Archive {

  private final Archive archive;
  private final Unpacking unpacking;
  private InputStream file = InputStream.nullInputStream();

  MeasuredArchive(Archive archive, Unpacking unpacking) {
    this.archive = archive;
    this.unpacking = unpacking;
  }

  @Override
  public boolean next() throws IOException {
    file.transferTo(OutputStream.nullOutputStream());
    if (!archive.next()) {
      return false;
    }
    unpacking.countFile();
    file = archive.file();
    return true;
  }

  @Override
  public InputStream file() {
    return file;
  }

  @Override
  public void close() throws IOException {
    archive.close();
    unpacking.leave();
  }
}
