package nl.qdc.hoptrace.config.include;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.qdc.hoptrace.config.networks.Entries;
import nl.qdc.hoptrace.config.source.Scalar;
import nl.qdc.hoptrace.config.source.Source;

/** Reads the files of networks that a configuration includes; they include no others. */
public final class Includes {

  private final Source configuration;
  private final Entries entries;
  private final Set<Path> seen = new HashSet<>();

  /** Reads files that this configuration includes into the entries. */
  public Includes(Source configuration, Entries entries) {
    this.configuration = configuration;
    this.entries = entries;
  }

  /**
   * Reads one file.
   *
   * @param name its path, from the folder of the configuration
   */
  public void read(Scalar name) {
    Optional<Path> path = configuration.read(name, this::path);
    if (path.isPresent() && !seen.add(path.get())) {
      configuration.mistake(name, name.text() + " is included a second time");
    } else if (path.isPresent()) {
      read(path.get(), name);
    }
  }

  private void read(Path path, Scalar name) {
    Source source = new Source(path, configuration.mistakes());
    try {
      if (isCsv(name.text())) {
        CsvList.read(source, entries);
      } else {
        TextList.read(source, entries);
      }
    } catch (IOException e) {
      configuration.mistake(name, "cannot read " + path + ": " + Source.reason(e));
    }
  }

  private Path path(String name) {
    if (!isCsv(name) && !isText(name)) {
      throw new IllegalArgumentException(
          name + " cannot be included: only .csv, .txt, .rpsl and .db files can, or these as .gz");
    }
    try {
      return configuration.file().resolveSibling(name).normalize();
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException(name + " is not a path", e);
    }
  }

  private static boolean isCsv(String name) {
    return plain(name).endsWith(".csv");
  }

  /** The RIPE database names its parts {@code ripe.db.inetnum}. */
  private static boolean isText(String name) {
    String plain = plain(name);
    return plain.endsWith(".txt")
        || plain.endsWith(".rpsl")
        || plain.endsWith(".db")
        || plain.contains(".db.");
  }

  private static String plain(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return small.endsWith(".gz") ? small.substring(0, small.length() - 3) : small;
  }
}
