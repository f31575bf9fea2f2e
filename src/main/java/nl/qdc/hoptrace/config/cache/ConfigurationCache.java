package nl.qdc.hoptrace.config.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.config.Configuration;
import nl.qdc.hoptrace.config.ConfigurationException;
import nl.qdc.hoptrace.config.ConfigurationReader;

/**
 * Reads a configuration, or takes what an earlier start made of the very same bytes: to read YAML
 * takes longer than all else that a start does. Whatever goes wrong here only costs time.
 */
public final class ConfigurationCache {

  /** The variable that names the folder; the launcher sets it when the folder is the user's own. */
  public static final String VARIABLE = "HOPTRACE_CACHE";

  private static final int MOST_BYTES = 4 << 20;

  /** A file that was written to this lately may be written to again within the same tick. */
  private static final long SETTLED_MILLIS = 2000;

  private final Path file;
  private final Path place;
  private final String key;

  private ConfigurationCache(Path file, Path folder) {
    this.file = file;
    this.key = file + "\n" + file.toAbsolutePath() + "\n" + program();
    this.place = folder.resolve(Integer.toHexString(key.hashCode()) + "." + key.length());
  }

  /**
   * Reads a configuration.
   *
   * @param folder where earlier ones are kept; empty for nowhere
   * @throws ConfigurationException with every mistake that was found
   */
  public static Configuration read(Path file, String folder) {
    try {
      return folder.isEmpty()
          ? ConfigurationReader.read(file)
          : new ConfigurationCache(file, Path.of(folder)).read();
    } catch (InvalidPathException noFolder) {
      return ConfigurationReader.read(file);
    }
  }

  private Configuration read() {
    Optional<Configuration> kept = kept();
    if (kept.isPresent()) {
      return kept.get();
    }
    long began = System.currentTimeMillis();
    Configuration read = ConfigurationReader.read(file);
    try {
      keep(read, began - SETTLED_MILLIS);
    } catch (IOException cannotBeKept) {
      // the next start reads it again
    }
    return read;
  }

  private Optional<Configuration> kept() {
    try {
      return Kept.read(Files.readAllBytes(place), key);
    } catch (IOException notThere) {
      return Optional.empty();
    }
  }

  private void keep(Configuration read, long settledBefore) throws IOException {
    List<SourceBytes> sources = new ArrayList<>();
    long bytes = 0;
    for (Path source : read.networks().files()) {
      bytes += Files.size(source);
      if (bytes > MOST_BYTES || Files.getLastModifiedTime(source).toMillis() > settledBefore) {
        return;
      }
      sources.add(SourceBytes.of(source));
    }
    byte[] kept = new Keeping(key, sources).bytes(read);
    if (isTheSame(Kept.read(kept, key), read)) {
      write(kept);
    }
  }

  /** What does not come back the same is not kept, such as rules of attribution. */
  private static boolean isTheSame(Optional<Configuration> kept, Configuration read) {
    if (kept.isEmpty() || !kept.get().equals(read)) {
      return false;
    }
    for (int i = 0; i < read.networks().size(); i++) {
      if (!read.networks().place(i).equals(kept.get().networks().place(i))) {
        return false;
      }
    }
    return true;
  }

  private void write(byte[] bytes) throws IOException {
    Path folder = place.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, place.getFileName() + ".", ".part");
      try {
        Files.write(part, bytes);
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
    }
  }

  /** Another build may understand the same bytes otherwise. */
  private static String program() {
    String classPath = System.getProperty("java.class.path", "");
    int end = classPath.indexOf(java.io.File.pathSeparatorChar);
    Path jar = Path.of(end < 0 ? classPath : classPath.substring(0, end));
    try {
      return jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar).toMillis();
    } catch (IOException unknown) {
      return "";
    }
  }
}
