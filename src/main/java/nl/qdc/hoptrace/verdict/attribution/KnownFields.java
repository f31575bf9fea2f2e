package nl.qdc.hoptrace.verdict.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.verdict.Identity;
import nl.qdc.hoptrace.verdict.attribution.Reading.By;

/** The fields in which hosting software names who handed a mail in, and the operator's own. */
final class KnownFields {

  private final HeaderSection section;
  private final List<AttributionRule> rules;

  KnownFields(HeaderSection section, List<AttributionRule> rules) {
    this.section = section;
    this.rules = rules;
  }

  /** What the field says; nothing if it is of another kind. */
  Optional<Reading> read(HeaderField field) {
    String name = field.key();
    return name.startsWith("x-") ? read(name, field) : Optional.empty();
  }

  private Optional<Reading> read(String name, HeaderField field) {
    return switch (name) {
      case "x-php-originating-script" -> plain(By.PHP, name, PhpFields.script(field.value()));
      case "x-php-script" -> plain(By.PHP, name, PhpFields.page(field.value()));
      case "x-antiabuse" -> CpanelFields.antiAbuse(field, section);
      case "x-get-message-sender-via" -> CpanelFields.senderVia(field.value());
      case "x-authentication-warning" -> SendmailFields.warning(field.value());
      case "x-authenticated-sender" -> CpanelFields.authenticatedSender(field.value(), section);
      case "x-ppp-vhost" -> PleskFields.vhost(name, field.value(), section);
      case "x-spamexperts-username", "x-spampanel-username" ->
          SpamExpertsFields.username(name, field.value());
      case "x-spamexperts-domain", "x-spampanel-domain" ->
          SpamExpertsFields.domain(name, field.value(), section);
      default -> PanelFields.read(name, field.value());
    };
  }

  /** What the operator's rules make of the field on that host. */
  List<Reading> byRules(HeaderField field, Writer writer) {
    if (rules.isEmpty()) {
      return List.of();
    }
    List<Reading> readings = new ArrayList<>(1);
    for (AttributionRule rule : rules) {
      if (field.is(rule.field()) && rule.appliesTo(writer)) {
        Optional<AttributionRule.Parts> parts = rule.pattern().in(field.value());
        if (parts.isPresent()) {
          readings.add(byRule(rule, parts.get()));
        }
      }
    }
    return readings;
  }

  private static Reading byRule(AttributionRule rule, AttributionRule.Parts parts) {
    Identity identity =
        Identity.by(rule.meaning().orElse(rule.field()))
            .withAccount(Values.text(parts.get("account")))
            .withUid(Values.number(parts.get("uid").orElse("")))
            .withScript(Values.text(parts.get("script")))
            .withVhost(Values.text(parts.get("vhost")))
            .withClientIp(Values.address(parts.get("client_ip").orElse("")));
    String key = rule.field() + " " + rule.pattern().text();
    return new Reading(By.RULE, key, parts.get("host"), identity);
  }

  static Optional<Reading> plain(By by, String name, Identity identity) {
    return identity.isEmpty()
        ? Optional.empty()
        : Optional.of(new Reading(by, name, Optional.empty(), identity));
  }

  /** The name of a known field that stands within the value of another, or none. */
  static Optional<String> foldedInto(String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    for (int at = lower.indexOf("x-"); at >= 0; at = lower.indexOf("x-", at + 2)) {
      int colon = at;
      while (colon < lower.length() && isNameCharacter(lower.charAt(colon))) {
        colon++;
      }
      boolean begins = at == 0 || !isNameCharacter(lower.charAt(at - 1));
      boolean field = begins && colon < lower.length() && lower.charAt(colon) == ':';
      if (field && isKnown(lower.substring(at, colon))) {
        return Optional.of(value.substring(at, colon));
      }
    }
    return Optional.empty();
  }

  private static boolean isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  }

  private static boolean isKnown(String name) {
    return switch (name) {
      case "x-php-originating-script",
          "x-php-script",
          "x-antiabuse",
          "x-get-message-sender-via",
          "x-authentication-warning",
          "x-authenticated-sender" ->
          true;
      default -> PanelFields.isKnown(name);
    };
  }
}
