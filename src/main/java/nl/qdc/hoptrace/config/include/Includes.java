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
    if (!isCsv(name) && !name.toLowerCase(Locale.ROOT).endsWith(".txt")) {
      throw new IllegalArgumentException(
          name + " cannot be included: only .txt and .csv files can");
    }
    try {
      return configuration.file().resolveSibling(name).normalize();
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException(name + " is not a path", e);
    }
  }

  private static boolean isCsv(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".csv");
  }
}
