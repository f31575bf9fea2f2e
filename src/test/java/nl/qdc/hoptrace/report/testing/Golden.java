package nl.qdc.hoptrace.report.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what is expected; {@code -Dgolden.update=true} writes them anew. */
public final class Golden {

  private Golden() {}

  /** What the file holds, or from now on holds. */
  public static String expected(Path file, String actual) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, actual);
    }
    return Files.exists(file) ? Files.readString(file) : "missing: " + file;
  }
}
