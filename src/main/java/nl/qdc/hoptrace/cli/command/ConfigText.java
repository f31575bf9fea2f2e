package nl.qdc.hoptrace.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.qdc.hoptrace.config.Configuration;
import nl.qdc.hoptrace.config.Desk;
import nl.qdc.hoptrace.config.value.Moment;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.network.Role;
import nl.qdc.hoptrace.report.terminal.Invisible;
import nl.qdc.hoptrace.trace.receiver.Receiver;
import nl.qdc.hoptrace.verdict.attribution.field.AttributionRule;

/** A configuration written out in full, as a configuration file. */
final class ConfigText {

  private ConfigText() {}

  static String of(Configuration configuration) {
    StringBuilder text = new StringBuilder();
    list(text, "networks", configuration.networks().stream().map(ConfigText::entry).toList());
    list(text, "domains", quoted(configuration.domains()));
    list(text, "receivers", configuration.receivers().stream().map(ConfigText::receiver).toList());
    list(text, "complaint_mailboxes", quoted(configuration.complaintMailboxes()));
    if (!configuration.attribution().isEmpty()) {
      list(
          text, "attribution", configuration.attribution().stream().map(ConfigText::rule).toList());
    }
    text.append("timezone: ").append(configuration.timezone().id()).append('\n');
    if (configuration.sameOrganisationBelieved()) {
      text.append("same_organisation: believe\n");
    }
    if (!configuration.desk().equals(Desk.NONE)) {
      text.append("desk: ").append(desk(configuration.desk())).append('\n');
    }
    return text.toString();
  }

  private static void list(StringBuilder text, String key, List<String> items) {
    text.append(key).append(items.isEmpty() ? ": []\n" : ":\n");
    items.forEach(item -> text.append("  - ").append(item).append('\n'));
  }

  private static String desk(Desk desk) {
    List<String> parts = new ArrayList<>();
    add(parts, "from", desk.from().map(ConfigText::quoted));
    add(parts, "name", desk.name().map(ConfigText::quoted));
    add(parts, "language", desk.language());
    add(parts, "templates", desk.templates().map(Path::toString).map(ConfigText::quoted));
    add(parts, "key_file", desk.keyFile().map(Path::toString).map(ConfigText::quoted));
    return "{" + String.join(", ", parts) + "}";
  }

  private static String entry(NetworkEntry entry) {
    List<String> parts = new ArrayList<>();
    add(parts, "cidr", Optional.of(quoted(entry.cidr().toString())));
    add(parts, "role", Optional.of(entry.role().word()));
    add(parts, "names", names(entry.names()));
    add(parts, "customer", entry.customer().map(ConfigText::quoted));
    add(parts, "since", entry.since().map(since -> quoted(Moment.sinceText(since))));
    add(parts, "until", entry.until().map(until -> quoted(Moment.untilText(until))));
    add(parts, "stamps", entry.stamps() ? Optional.empty() : Optional.of("false"));
    return "{" + String.join(", ", parts) + "}";
  }

  private static String receiver(Receiver receiver) {
    List<String> parts = new ArrayList<>();
    add(parts, "name", Optional.of(quoted(receiver.name())));
    add(parts, "hosts", names(withoutImplied(receiver.hosts())));
    add(parts, "ranges", names(receiver.ranges().stream().map(Object::toString).toList()));
    return "{" + String.join(", ", parts) + "}";
  }

  private static String rule(AttributionRule rule) {
    List<String> parts = new ArrayList<>();
    add(parts, "field", Optional.of(quoted(rule.field())));
    add(parts, "pattern", Optional.of(quoted(rule.pattern().text())));
    add(parts, "roles", names(rule.roles().stream().map(Role::word).toList()));
    add(parts, "hosts", names(rule.hosts()));
    add(parts, "meaning", rule.meaning().map(ConfigText::quoted));
    return "{" + String.join(", ", parts) + "}";
  }

  /** {@code .isp.example} holds {@code isp.example}, too. */
  private static List<String> withoutImplied(List<String> hosts) {
    return hosts.stream().filter(host -> !hosts.contains("." + host)).toList();
  }

  private static void add(List<String> parts, String key, Optional<String> value) {
    value.ifPresent(text -> parts.add(key + ": " + text));
  }

  private static Optional<String> names(List<String> names) {
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(quoted(names).stream().collect(Collectors.joining(", ", "[", "]")));
  }

  private static List<String> quoted(List<String> texts) {
    return texts.stream().map(ConfigText::quoted).toList();
  }

  /** YAML 1.2 §7.3.1: escaped is what would end the text, fold it, or not be seen. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
              } else if (Invisible.is(c)) {
                quoted.append(String.format(Locale.ROOT, "\\U%08x", c));
              } else {
                quoted.appendCodePoint(c);
              }
            });
    return quoted.append('"').toString();
  }
}
