package nl.qdc.hoptrace.config.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.qdc.hoptrace.config.numbers.Checksums;

/**
 * A file that a configuration was read from.
 *
 * @param file the file
 * @param isWhole whether the bytes are those of the file; of a large one they are its checksums
 * @param bytes what it held then
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record SourceBytes(Path file, boolean isWhole, byte[] bytes) {

  /** Files up to here are compared byte by byte. */
  static final int MOST_BYTES = 4 << 20;

  static SourceBytes of(Path file) throws IOException {
    return of(file, Files.size(file) <= MOST_BYTES);
  }

  /** The file as it is now, in the same form as it was kept in. */
  static SourceBytes of(Path file, boolean isWhole) throws IOException {
    return new SourceBytes(file, isWhole, isWhole ? Files.readAllBytes(file) : checksums(file));
  }

  private static byte[] checksums(Path file) throws IOException {
    Checksums now = Checksums.of(file);
    return ByteBuffer.allocate(2 * Long.BYTES).putLong(now.size()).putLong(now.sums()).array();
  }
}
