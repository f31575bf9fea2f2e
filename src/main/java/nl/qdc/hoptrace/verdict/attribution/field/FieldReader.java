package nl.qdc.hoptrace.verdict.attribution.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.network.Role;
import nl.qdc.hoptrace.verdict.Identity;
import nl.qdc.hoptrace.verdict.attribution.field.KnownField.By;

/** Reads the known fields of a header section, and the operator's own. */
public final class FieldReader {

  private final HeaderSection section;
  private final List<AttributionRule> rules;
  private Optional<Companions> companions = Optional.empty();

  /** Reads those of a header section. */
  public FieldReader(HeaderSection section, List<AttributionRule> rules) {
    this.section = section;
    this.rules = rules;
  }

  /** What the field says; nothing if it is of another kind. */
  public Optional<Reading> read(HeaderField field) {
    Optional<KnownField> known = KnownField.of(field.key());
    return known.isPresent() ? read(known.get(), field) : Optional.empty();
  }

  private Optional<Reading> read(KnownField known, HeaderField field) {
    String value = field.value();
    return switch (known) {
      case PHP_SCRIPT -> plain(known, field, PhpFields.script(value));
      case PHP_PAGE -> plain(known, field, PhpFields.page(value));
      case CPANEL_CALLER -> CpanelFields.antiAbuse(field, companions());
      case CPANEL_VIA -> CpanelFields.senderVia(value);
      case CPANEL_SENDER -> CpanelFields.authenticatedSender(value, companions());
      case SENDMAIL_WARNING -> SendmailFields.warning(value);
      case PLESK_SITE -> PleskFields.vhost(field.key(), value, companions());
      case LOGIN -> plain(known, field, Identity.by("login").withAccount(Values.word(value)));
      case SOURCE_PROCESS -> plain(known, field, SourceFields.process(value));
      case SOURCE_FOLDER -> plain(known, field, SourceFields.folder(value));
      case SOURCE_ADDRESS ->
          plain(known, field, Identity.by("login").withClientIp(Values.address(value)));
      case SOURCE_CLIENT -> plain(known, field, SourceFields.client(value));
      case SOURCE_CAP -> SourceFields.cap(field.key(), value);
      case SMARTHOST_USER -> plain(known, field, MailChannels.user(value));
      case FILTER_USER -> plain(known, field, SpamExpertsFields.username(value));
      case FILTER_DOMAIN -> plain(known, field, SpamExpertsFields.domain(value, companions()));
      case WEBMAIL_CLIENT ->
          plain(known, field, Identity.by("webmail").withClientIp(Values.address(value)));
    };
  }

  /** Most sections have no field that needs them. */
  private Companions companions() {
    if (companions.isEmpty()) {
      companions = Optional.of(Companions.of(section));
    }
    return companions.get();
  }

  private static Optional<Reading> plain(KnownField known, HeaderField field, Identity identity) {
    return Reading.of(known.by(), field.key(), identity);
  }

  /**
   * What the operator's rules make of the field on a host.
   *
   * @param role the host's
   * @param names its names, normal
   */
  public List<Reading> byRules(HeaderField field, Role role, List<String> names) {
    if (rules.isEmpty()) {
      return List.of();
    }
    List<Reading> readings = new ArrayList<>(1);
    for (AttributionRule rule : rules) {
      if (field.is(rule.field()) && rule.appliesTo(role, names)) {
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

  /** The name of a known field that stands within the value of another, or none. */
  public static Optional<String> foldedInto(String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    for (int at = lower.indexOf("x-"); at >= 0; at = lower.indexOf("x-", at + 2)) {
      int colon = at == 0 || !isNameCharacter(lower.charAt(at - 1)) ? endOfName(lower, at) : at;
      boolean field = colon > at && colon < lower.length() && lower.charAt(colon) == ':';
      if (field && KnownField.isKin(lower.substring(at, colon))) {
        return Optional.of(value.substring(at, colon));
      }
    }
    return Optional.empty();
  }

  private static int endOfName(String text, int start) {
    int end = start;
    while (end < text.length() && isNameCharacter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  }
}
