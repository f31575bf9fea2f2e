package nl.qdc.hoptrace.history;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.SQLiteJDBCLoader;

/**
 * SQLite's own code. The driver unpacks it to a file and has the system load that; where others can
 * write, they could put theirs in its place. So it goes into a new folder that is this user's alone
 * and is gone again when the code is loaded.
 */
final class NativeLibrary {

  private static final String FOLDER_PROPERTY = "org.sqlite.tmpdir";

  private static boolean loaded;

  private NativeLibrary() {}

  /**
   * Loads it, once for all.
   *
   * @throws HistoryException when the system won't
   */
  static synchronized void load() {
    if (loaded) {
      return;
    }
    String temporary = System.getProperty("java.io.tmpdir");
    try {
      Path folder = Files.createTempDirectory("hoptrace-sqlite");
      folder.toFile().deleteOnExit();
      System.setProperty(FOLDER_PROPERTY, folder.toString());
      try {
        loaded = SQLiteJDBCLoader.initialize();
      } finally {
        remove(folder);
      }
    } catch (Exception e) {
      throw HistoryException.unreadable(
          "SQLite's library can't be loaded from the temporary folder "
              + temporary
              + ": "
              + firstLine(e)
              + "; name one that may hold programs: HOPTRACE_JAVA_OPTS=-Djava.io.tmpdir=FOLDER",
          e);
    }
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  /** A system that keeps loaded files locked removes them when the program ends. */
  private static void remove(Path folder) throws IOException {
    File[] files = folder.toFile().listFiles();
    for (File file : files == null ? new File[0] : files) {
      if (!file.delete()) {
        file.deleteOnExit();
      }
    }
    if (!folder.toFile().delete()) {
      folder.toFile().deleteOnExit();
    }
  }
}
