package nl.qdc.hoptrace.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.OptionalLong;

/** A file as it was when it was opened; somebody may write to it while we read. */
final class Snapshot {

  /** Of something that has neither size nor age, such as a pipe. */
  static final Snapshot NONE = new Snapshot(Optional.empty(), 0, FileTime.fromMillis(0));

  /** The file is another than was begun to be read. */
  static final class ChangedException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private final Optional<Path> file;
  private final long size;
  private final FileTime modified;

  private Snapshot(Optional<Path> file, long size, FileTime modified) {
    this.file = file;
    this.size = size;
    this.modified = modified;
  }

  static Snapshot of(Path file) throws IOException {
    BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
    return now.isRegularFile()
        ? new Snapshot(Optional.of(file), now.size(), now.lastModifiedTime())
        : NONE;
  }

  /** Its length, where it has one. */
  OptionalLong size() {
    return file.isPresent() ? OptionalLong.of(size) : OptionalLong.empty();
  }

  /**
   * Makes sure that it is still the same.
   *
   * @throws ChangedException when somebody has written to it
   */
  void check() throws IOException {
    if (file.isPresent()) {
      Snapshot now = of(file.get());
      if (now.size != size || !now.modified.equals(modified)) {
        throw new ChangedException();
      }
    }
  }
}
