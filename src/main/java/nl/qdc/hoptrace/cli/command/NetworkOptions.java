package nl.qdc.hoptrace.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.qdc.hoptrace.cli.syntax.Arguments;
import nl.qdc.hoptrace.cli.syntax.Option;
import nl.qdc.hoptrace.cli.syntax.UsageException;
import nl.qdc.hoptrace.config.BuiltInReceivers;
import nl.qdc.hoptrace.config.Configuration;
import nl.qdc.hoptrace.config.ConfigurationException;
import nl.qdc.hoptrace.config.ConfigurationLocation;
import nl.qdc.hoptrace.config.ConfigurationOptions;
import nl.qdc.hoptrace.config.ConfigurationReader;
import nl.qdc.hoptrace.config.cache.ConfigurationCache;

/** The options that say what is ours and whom to believe. */
public final class NetworkOptions {

  static final Option CONFIG =
      Option.value(
          "FILE", "read this configuration; hoptrace config path tells the usual one", "--config");

  private static final Option NETWORK =
      Option.value("CIDR", "a network that is ours; may be repeated, as the next two", "--network")
          .orMore();
  private static final Option RELAY =
      Option.value("ADDRESS[=NAME]", "a mail server that we run", "--relay").orMore();
  private static final Option RECEIVER =
      Option.value(
              "WHO",
              "a mail system on the complainant's side: an address or CIDR to believe its stamps, a"
                  + " NAME or .SUFFIX to expect it on top",
              "--receiver")
          .orMore();

  /** All of them. */
  public static final List<Option> ALL = List.of(CONFIG, NETWORK, RELAY, RECEIVER);

  private NetworkOptions() {}

  /** The configuration with the options added. */
  public static Configuration read(Arguments arguments, Session session) {
    Optional<Path> found = location(arguments, session).file();
    String folder = session.env().getOrDefault(ConfigurationCache.VARIABLE, "");
    return withOptions(
        found.isPresent() ? ConfigurationCache.read(found.get(), folder) : Configuration.EMPTY,
        arguments);
  }

  private static Configuration withOptions(Configuration file, Arguments arguments) {
    ConfigurationOptions options =
        new ConfigurationOptions(
            arguments.values(NETWORK), arguments.values(RELAY), arguments.values(RECEIVER));
    try {
      return options.addTo(file);
    } catch (ConfigurationException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  /**
   * The same, and something must be ours.
   *
   * @throws ConfigurationException when nothing is
   */
  public static Configuration readNetworks(Arguments arguments, Session session) {
    BuiltInReceivers.loadAhead();
    Configuration configuration = read(arguments, session);
    if (!configuration.hasNetworks()) {
      throw new ConfigurationException(List.of(noNetworks(location(arguments, session))));
    }
    return configuration;
  }

  /**
   * Another configuration with the same options added.
   *
   * @throws ConfigurationException when nothing is ours by it
   */
  static Configuration readNetworks(Path file, Arguments arguments) {
    Configuration configuration = withOptions(ConfigurationReader.read(file), arguments);
    if (!configuration.hasNetworks()) {
      throw new ConfigurationException(List.of(file + " has no networks, so nothing can be ours"));
    }
    return configuration;
  }

  static ConfigurationLocation location(Arguments arguments, Session session) {
    return ConfigurationLocation.find(arguments.value(CONFIG), session.env());
  }

  private static String noNetworks(ConfigurationLocation location) {
    String where =
        location
            .file()
            .map(file -> file + " has no networks")
            .orElseGet(() -> "no configuration in " + searched(location));
    return "no networks are configured, so nothing can be ours: "
        + where
        + "; give --network 192.0.2.0/24, or --config FILE with a list of networks";
  }

  static String searched(ConfigurationLocation location) {
    return location.searched().stream().map(Path::toString).collect(Collectors.joining(" or "));
  }
}
