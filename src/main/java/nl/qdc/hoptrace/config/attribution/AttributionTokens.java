package nl.qdc.hoptrace.config.attribution;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.config.source.Scalar;
import nl.qdc.hoptrace.config.source.Source;
import nl.qdc.hoptrace.config.source.Tokens;
import nl.qdc.hoptrace.config.value.HostName;
import nl.qdc.hoptrace.config.value.Nearest;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.network.Role;
import nl.qdc.hoptrace.trace.name.Names;
import nl.qdc.hoptrace.verdict.attribution.field.AttributionRule;

/** Reads the key {@code attribution} of a configuration. */
public final class AttributionTokens {

  private static final List<String> KEYS = List.of("field", "pattern", "roles", "hosts", "meaning");
  private static final List<String> ROLES = List.of(Role.WEB.word(), Role.RELAY.word());

  private final Source source;
  private final List<AttributionRule> rules = new ArrayList<>();
  private final List<Scalar> named = new ArrayList<>();

  /** Reads rules of a file. */
  public AttributionTokens(Source source) {
    this.source = source;
  }

  /** One rule while it is read. */
  private static final class Draft {
    private Optional<String> field = Optional.empty();
    private Optional<LinearPattern> pattern = Optional.empty();
    private Optional<String> meaning = Optional.empty();
    private final List<Role> roles = new ArrayList<>(2);
    private final List<String> hosts = new ArrayList<>(1);

    /** Without a role: web servers, and with hosts whatever these are. */
    List<Role> appliesTo() {
      if (!roles.isEmpty()) {
        return roles;
      }
      return hosts.isEmpty() ? List.of(Role.WEB) : List.of(Role.WEB, Role.RELAY);
    }
  }

  /** Reads the rule on which the file stands. */
  public void readOne(Tokens tokens) throws IOException {
    Scalar place = tokens.place();
    int before = source.mistakes().count();
    Draft draft = new Draft();
    tokens.mapping("an attribution rule", KEYS, key -> readKey(key.text(), tokens, draft));
    if (source.mistakes().count() > before) {
      return;
    }
    if (draft.field.isEmpty() || draft.pattern.isEmpty()) {
      source.mistake(place, "an attribution rule needs a field and a pattern");
      return;
    }
    rules.add(
        new AttributionRule(
            draft.field.get(), draft.pattern.get(), draft.appliesTo(), draft.hosts, draft.meaning));
  }

  private void readKey(String key, Tokens tokens, Draft draft) throws IOException {
    switch (key) {
      case "field" -> draft.field = tokens.value(key, AttributionTokens::fieldName);
      case "pattern" -> draft.pattern = tokens.value(key, LinearPattern::parse);
      case "meaning" -> draft.meaning = tokens.value(key, AttributionTokens::label);
      case "roles" ->
          tokens.list(
              key, () -> tokens.value(key, AttributionTokens::role).ifPresent(draft.roles::add));
      default -> tokens.list(key, () -> readHost(tokens, draft));
    }
  }

  private void readHost(Tokens tokens, Draft draft) throws IOException {
    Optional<Scalar> written = tokens.scalar("hosts");
    if (written.isPresent()) {
      named.add(written.get());
      source.read(written.get(), HostName::host).ifPresent(draft.hosts::add);
    }
  }

  /** RFC 5322 §3.6.8: printable ASCII without a colon. */
  private static String fieldName(String text) {
    if (text.endsWith(":")) {
      String likely = text.substring(0, text.length() - 1);
      throw new IllegalArgumentException(text + " is no field name; did you mean " + likely + "?");
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ' || text.charAt(i) > '~' || text.charAt(i) == ':') {
        throw new IllegalArgumentException(text + " is no field name like X-Account");
      }
    }
    if (text.equalsIgnoreCase("Received")) {
      throw new IllegalArgumentException("stamps are read without a rule; name another field");
    }
    return text;
  }

  private static String label(String text) {
    if (text.length() > 80 || text.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          text + " is longer than 80 characters or holds control characters");
    }
    return text;
  }

  private static Role role(String word) {
    if (!ROLES.contains(word)) {
      throw new IllegalArgumentException(
          word + " is no role that is believed" + Nearest.hint(word, ROLES));
    }
    return word.equals(ROLES.get(0)) ? Role.WEB : Role.RELAY;
  }

  /**
   * The rules, once it is known which servers there are.
   *
   * @param networks all entries
   */
  public List<AttributionRule> settle(List<NetworkEntry> networks) {
    if (named.isEmpty()) {
      return rules;
    }
    List<String> servers = new ArrayList<>();
    for (NetworkEntry entry : networks) {
      if (entry.role() == Role.WEB || entry.role() == Role.RELAY) {
        entry.names().forEach(name -> servers.add(Names.normal(name)));
      }
    }
    for (Scalar host : named) {
      if (!servers.contains(Names.normal(host.text()))) {
        source.mistake(
            host,
            "no relay or web server is named "
                + host.text()
                + Nearest.to(host.text(), servers)
                    .map(n -> "; did you mean " + n + "?")
                    .orElse(""));
      }
    }
    return rules;
  }
}
