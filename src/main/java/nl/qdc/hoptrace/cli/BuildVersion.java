package nl.qdc.hoptrace.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Which hoptrace this is. */
final class BuildVersion {

  private BuildVersion() {}

  /** Version and commit. */
  static String read() {
    try (InputStream in = BuildVersion.class.getResourceAsStream("build.properties")) {
      Properties properties = new Properties();
      properties.load(Objects.requireNonNull(in, "build.properties"));
      return properties.getProperty("version") + " (" + properties.getProperty("commit") + ")";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
