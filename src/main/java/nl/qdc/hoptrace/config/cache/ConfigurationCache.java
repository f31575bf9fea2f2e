package nl.qdc.hoptrace.config.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.qdc.hoptrace.config.Configuration;
import nl.qdc.hoptrace.config.ConfigurationException;
import nl.qdc.hoptrace.config.ConfigurationReader;
import nl.qdc.hoptrace.config.networks.Entries;
import nl.qdc.hoptrace.config.networks.NetworkList;
import nl.qdc.hoptrace.config.numbers.Checksums;
import nl.qdc.hoptrace.config.numbers.NumberWriter;

/**
 * Reads a configuration, or takes what an earlier start made of the very same bytes: to read YAML
 * takes longer than all else that a start does. Whatever goes wrong here only costs time.
 */
public final class ConfigurationCache {

  /** The variable that names the folder; the launcher sets it when the folder is the user's own. */
  public static final String VARIABLE = "HOPTRACE_CACHE";

  /** Looks at so many of very many entries. */
  private static final int LOOKED_AT = 1000;

  /** A file that was written to this lately may be written to again within the same tick. */
  private static final long SETTLED_MILLIS = 2000;

  private final Path file;
  private final Path place;
  private final Path table;
  private final String key;

  private ConfigurationCache(Path file, Path folder) {
    this.file = file;
    this.key = file + "\n" + file.toAbsolutePath() + "\n" + program();
    this.place = folder.resolve(Integer.toHexString(key.hashCode()) + "." + key.length());
    this.table = folder.resolve(place.getFileName() + ".table");
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
          : read(file, Path.of(folder), ConfigurationReader::read);
    } catch (InvalidPathException noFolder) {
      return ConfigurationReader.read(file);
    }
  }

  /** The same with another reader of files. */
  static Configuration read(Path file, Path folder, Function<Path, Configuration> reader) {
    return new ConfigurationCache(file, folder).read(reader);
  }

  private Configuration read(Function<Path, Configuration> reader) {
    Optional<Configuration> kept = kept();
    if (kept.isPresent()) {
      return kept.get();
    }
    long began = System.currentTimeMillis();
    Configuration read = reader.apply(file);
    try {
      keep(read, began);
    } catch (IOException cannotBeKept) {
      // the next start reads it again
    }
    return read;
  }

  private Optional<Configuration> kept() {
    try {
      return Kept.read(Files.readAllBytes(place), key, table);
    } catch (IOException notThere) {
      return Optional.empty();
    }
  }

  private void keep(Configuration read, long began) throws IOException {
    List<SourceBytes> sources = new ArrayList<>();
    long bytes = 0;
    for (Path source : read.networks().files()) {
      SourceBytes known = SourceBytes.of(source);
      if (isUnsettled(source, began)) {
        return;
      }
      bytes += known.bytes().length;
      sources.add(known);
    }
    if (bytes > SourceBytes.MOST_BYTES) {
      return;
    }
    Files.createDirectories(folder());
    if (read.networks() instanceof Entries entries && entries.isPacked()) {
      keepPacked(read, entries, sources);
    } else {
      keep(read, new Keeping(key, sources, Optional.empty()).bytes(read), table);
    }
  }

  /**
   * Whether the file may hold something else by now than what was read. A file that is put in its
   * place has an older time of writing, but is known by the time of its own last change.
   */
  private static boolean isUnsettled(Path source, long began) throws IOException {
    return Files.getLastModifiedTime(source).toMillis() > began - SETTLED_MILLIS
        || (source.getFileSystem().supportedFileAttributeViews().contains("unix")
            && ((FileTime) Files.getAttribute(source, "unix:ctime")).toMillis() > began);
  }

  private Path folder() {
    return Objects.requireNonNull(place.toAbsolutePath().getParent());
  }

  /** Very many entries have a file of their own. */
  private void keepPacked(Configuration read, Entries entries, List<SourceBytes> sources)
      throws IOException {
    Path part = Files.createTempFile(folder(), place.getFileName() + ".", ".part");
    try {
      try (NumberWriter out = new NumberWriter(part)) {
        entries.write(out);
      }
      Optional<Checksums> checksums = Optional.of(Checksums.of(part));
      if (keep(read, new Keeping(key, sources, checksums).bytes(read), part)) {
        Files.move(part, table, StandardCopyOption.ATOMIC_MOVE);
      }
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Whether it comes back the same, and so was kept. */
  private boolean keep(Configuration read, byte[] kept, Path entries) throws IOException {
    boolean same = isTheSame(Kept.read(kept, key, entries), read);
    if (same) {
      write(kept);
    }
    return same;
  }

  /** What does not come back the same is not kept. */
  private static boolean isTheSame(Optional<Configuration> kept, Configuration read) {
    if (kept.isEmpty() || kept.get().networks().size() != read.networks().size()) {
      return false;
    }
    NetworkList networks = read.networks();
    boolean packed = networks instanceof Entries entries && entries.isPacked();
    int step = packed ? 1 + networks.size() / LOOKED_AT : 1; // overruled, they may be few again
    for (int i = 0; i < networks.size(); i += step) {
      if (!networks.get(i).equals(kept.get().networks().get(i))
          || !networks.place(i).equals(kept.get().networks().place(i))) {
        return false;
      }
    }
    return kept.get().with(networks).equals(read);
  }

  private void write(byte[] bytes) throws IOException {
    Path part = Files.createTempFile(folder(), place.getFileName() + ".", ".part");
    try {
      Files.write(part, bytes);
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
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
