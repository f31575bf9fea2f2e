package nl.qdc.hoptrace.config;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.qdc.hoptrace.config.attribution.AttributionTokens;
import nl.qdc.hoptrace.config.include.Includes;
import nl.qdc.hoptrace.config.networks.Entries;
import nl.qdc.hoptrace.config.networks.NetworkList;
import nl.qdc.hoptrace.config.networks.NetworkTokens;
import nl.qdc.hoptrace.config.source.Mistakes;
import nl.qdc.hoptrace.config.source.Scalar;
import nl.qdc.hoptrace.config.source.Source;
import nl.qdc.hoptrace.config.source.Tokens;
import nl.qdc.hoptrace.config.value.HostName;
import nl.qdc.hoptrace.config.value.Mailbox;
import nl.qdc.hoptrace.config.value.Nearest;
import nl.qdc.hoptrace.config.value.TimeZoneName;
import nl.qdc.hoptrace.trace.receiver.Receiver;
import nl.qdc.hoptrace.verdict.attribution.field.AttributionRule;

/** Reads a configuration file, YAML or JSON, and the files of networks that it includes. */
public final class ConfigurationReader {

  private static final List<String> KEYS =
      List.of(
          "networks",
          "include",
          "domains",
          "receivers",
          "complaint_mailboxes",
          "timezone",
          "attribution",
          "same_organisation",
          "desk");

  private final Source source;
  private final Entries entries = new Entries();
  private final NetworkTokens networks;
  private final List<Scalar> includes = new ArrayList<>();
  private final List<Receiver> receivers = new ArrayList<>();
  private final Set<String> domains = new LinkedHashSet<>();
  private final Set<String> complaintMailboxes = new LinkedHashSet<>();
  private Optional<AttributionTokens> attribution = Optional.empty();
  private TimeZoneName timezone = TimeZoneName.UTC;
  private boolean sameOrganisationBelieved;
  private Desk desk = Desk.NONE;

  private ConfigurationReader(Source source) {
    this.source = source;
    this.networks = new NetworkTokens(source, entries);
  }

  /**
   * Reads a configuration.
   *
   * @throws ConfigurationException with every mistake that was found
   */
  public static Configuration read(Path file) {
    Mistakes mistakes = new Mistakes();
    ConfigurationReader reader = new ConfigurationReader(new Source(file, mistakes));
    try {
      Tokens.read(reader.source, reader::readAll);
    } catch (IOException e) {
      mistakes.add(file + ": cannot be read: " + Source.reason(e));
    }
    Includes files = new Includes(reader.source, reader.entries);
    reader.includes.forEach(files::read);
    NetworkList networks = reader.entries.settle();
    List<AttributionRule> attribution =
        reader.attribution.isPresent() ? reader.attribution.get().settle(networks) : List.of();
    if (mistakes.count() > 0) {
      throw new ConfigurationException(mistakes.messages());
    }
    return reader.configuration(networks, attribution);
  }

  private Configuration configuration(NetworkList entries, List<AttributionRule> attribution) {
    return new Configuration(
        entries,
        receivers,
        List.copyOf(domains),
        List.copyOf(complaintMailboxes),
        timezone,
        attribution,
        sameOrganisationBelieved,
        desk);
  }

  private void readAll(Tokens tokens) throws IOException {
    tokens.mapping("a configuration", KEYS, key -> readKey(key.text(), tokens));
  }

  private void readKey(String key, Tokens tokens) throws IOException {
    switch (key) {
      case "networks" -> tokens.list(key, () -> networks.readOne(tokens));
      case "include" -> tokens.list(key, () -> tokens.scalar(key).ifPresent(includes::add));
      case "receivers" ->
          tokens.list(key, () -> new ReceiverTokens(tokens, source).readOne(receivers));
      case "domains" -> readEach(key, tokens, HostName::domain, domains);
      case "complaint_mailboxes" -> readEach(key, tokens, Mailbox::parse, complaintMailboxes);
      case "desk" -> desk = DeskTokens.read(tokens, source);
      case "timezone" -> tokens.value(key, TimeZoneName::parse).ifPresent(zone -> timezone = zone);
      case "attribution" -> readAttribution(key, tokens);
      default ->
          tokens
              .value(key, ConfigurationReader::isBelieved)
              .ifPresent(believed -> sameOrganisationBelieved = believed);
    }
  }

  /** Only here is the library for patterns loaded. */
  private void readAttribution(String key, Tokens tokens) throws IOException {
    AttributionTokens rules = new AttributionTokens(source);
    tokens.list(key, () -> rules.readOne(tokens));
    attribution = Optional.of(rules);
  }

  private static void readEach(
      String key, Tokens tokens, Function<String, String> reader, Set<String> found)
      throws IOException {
    tokens.list(key, () -> tokens.value(key, reader).ifPresent(found::add));
  }

  private static boolean isBelieved(String word) {
    return switch (word) {
      case "believe" -> true;
      case "off" -> false;
      default ->
          throw new IllegalArgumentException(
              word + " is not known" + Nearest.hint(word, List.of("believe", "off")));
    };
  }
}
