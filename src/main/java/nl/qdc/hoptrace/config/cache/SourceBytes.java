package nl.qdc.hoptrace.config.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that a configuration was read from.
 *
 * @param file the file
 * @param bytes what it held then
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record SourceBytes(Path file, byte[] bytes) {

  static SourceBytes of(Path file) throws IOException {
    return new SourceBytes(file, Files.readAllBytes(file));
  }
}
