package nl.qdc.hoptrace.config;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the configuration is. Never in the current directory: an unpacked complaint may carry one.
 *
 * @param file the file to read; empty when there is none
 * @param searched the files that were looked for, in that order
 */
public record ConfigurationLocation(Optional<Path> file, List<Path> searched) {

  private static final Path SYSTEM = Path.of("/etc/hoptrace/config.yaml");
  private static final String VARIABLE = "HOPTRACE_CONFIG";
  private static final String FILE = "hoptrace/config.yaml";

  /** Copies the list. */
  public ConfigurationLocation {
    searched = List.copyOf(searched);
  }

  /**
   * Looks for the configuration: the option, then {@code HOPTRACE_CONFIG}, then the user's, then
   * the system's.
   *
   * @param option the value of {@code --config}
   * @param environment the environment variables
   * @throws ConfigurationException when a file that was asked for by name is not there
   */
  public static ConfigurationLocation find(
      Optional<String> option, Map<String, String> environment) {
    return find(option, environment, SYSTEM);
  }

  static ConfigurationLocation find(
      Optional<String> option, Map<String, String> environment, Path system) {
    if (option.isPresent()) {
      return named("--config", option.get());
    }
    Optional<String> variable = value(environment, VARIABLE);
    if (variable.isPresent()) {
      return named(VARIABLE, variable.get());
    }
    Optional<Path> own = ofUser(environment);
    List<Path> places = own.isPresent() ? List.of(own.get(), system) : List.of(system);
    List<Path> searched = new ArrayList<>(2);
    for (Path place : places) {
      searched.add(place);
      if (Files.exists(place)) {
        return new ConfigurationLocation(Optional.of(place), searched);
      }
    }
    return new ConfigurationLocation(Optional.empty(), searched);
  }

  private static ConfigurationLocation named(String by, String name) {
    Optional<Path> file = path(name);
    if (file.isEmpty() || !Files.exists(file.get())) {
      throw missing(by, name);
    }
    return new ConfigurationLocation(file, List.of(file.get()));
  }

  private static ConfigurationException missing(String by, String name) {
    return new ConfigurationException(List.of(by + " " + name + ": no such file"));
  }

  /** XDG Base Directory Specification: paths that are not absolute are to be ignored. */
  private static Optional<Path> ofUser(Map<String, String> environment) {
    Optional<Path> folder = absolute(environment, "XDG_CONFIG_HOME");
    if (folder.isPresent()) {
      return Optional.of(folder.get().resolve(FILE));
    }
    Optional<Path> home = absolute(environment, "HOME");
    return home.isPresent()
        ? Optional.of(home.get().resolve(".config").resolve(FILE))
        : Optional.empty();
  }

  private static Optional<Path> absolute(Map<String, String> environment, String variable) {
    Optional<Path> path = path(environment.getOrDefault(variable, ""));
    return path.isPresent() && path.get().isAbsolute() ? path : Optional.empty();
  }

  private static Optional<String> value(Map<String, String> environment, String variable) {
    String text = environment.getOrDefault(variable, "");
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static Optional<Path> path(String name) {
    try {
      return Optional.of(Path.of(name));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
