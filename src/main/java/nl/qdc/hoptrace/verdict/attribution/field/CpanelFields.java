package nl.qdc.hoptrace.verdict.attribution.field;

import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.verdict.Identity;
import nl.qdc.hoptrace.verdict.attribution.field.KnownField.By;

/** What cPanel's Exim adds at the end of the header section; each names its host. */
final class CpanelFields {

  private static final String CPANEL = "cPanel";
  private static final String HOSTNAME = "Primary Hostname - ";
  private static final String CALLER = "Originator/Caller UID/GID - [";
  private static final String VIA = "x-get-message-sender-via";

  private CpanelFields() {}

  // X-AntiAbuse: Primary Hostname - web70.qdc.example
  // X-AntiAbuse: Originator/Caller UID/GID - [1012 981] / [47 12]
  /** The number of the user who handed it in; 47 is the mail server's own: it came by SMTP. */
  static Optional<Reading> antiAbuse(HeaderField field, Companions companions) {
    String value = field.value();
    if (!value.startsWith(CALLER)) {
      return Optional.empty();
    }
    int end = value.indexOf(' ', CALLER.length());
    OptionalInt uid =
        end < 0 ? OptionalInt.empty() : Values.number(value.substring(CALLER.length(), end));
    boolean mailServer = uid.isPresent() && uid.getAsInt() == 47;
    return uid.isEmpty() || mailServer
        ? Optional.empty()
        : Optional.of(
            new Reading(
                By.SERVER,
                "x-antiabuse " + CALLER,
                Optional.of(companions.cpanelHost(field)),
                Identity.by(CPANEL).withUid(uid)));
  }

  /** The host names of the groups, by line: each belongs to the lines behind it. */
  static NavigableMap<Integer, String> hosts(HeaderSection section) {
    NavigableMap<Integer, String> hosts = new TreeMap<>();
    for (HeaderField field : section.fields()) {
      if (field.is("X-AntiAbuse") && field.value().startsWith(HOSTNAME)) {
        hosts.put(field.line(), field.value().substring(HOSTNAME.length()).strip());
      }
    }
    return hosts;
  }

  // X-Get-Message-Sender-Via: web70.qdc.example: authenticated_id: klant12/from_h
  /** What stands before the slash is the account; behind it, how the address was guessed. */
  static Optional<Reading> senderVia(String value) {
    int first = value.indexOf(": ");
    int last = value.lastIndexOf(": ");
    if (first < 1 || last == first) {
      return Optional.empty();
    }
    String how = value.substring(first, last).toLowerCase(Locale.ROOT);
    String token = value.substring(last + 2);
    int slash = token.indexOf('/');
    Optional<String> account = Values.word(slash < 0 ? token : token.substring(0, slash));
    return account.isEmpty() || how.contains("redirect") || how.contains("forward")
        ? Optional.empty()
        : reading(VIA, value.substring(0, first), account);
  }

  // X-Authenticated-Sender: web70.qdc.example: info@site.example
  /**
   * Behind {@code /from_h} and its like it only repeats From: it counts when the field above, and
   * any that a client may have typed in its name, names a login with nothing behind it.
   */
  static Optional<Reading> authenticatedSender(String value, Companions companions) {
    int colon = value.indexOf(": ");
    if (colon < 1) {
      return Reading.of(
          By.SERVER,
          "x-authenticated-sender",
          Identity.by("login").withAccount(Values.word(value)));
    }
    Optional<String> account = Values.word(value.substring(colon + 2));
    return companions.plainLogin() && account.isPresent()
        ? reading("x-authenticated-sender", value.substring(0, colon), account)
        : Optional.empty();
  }

  /** Whether the field names a login with nothing behind it, wherever it stands. */
  static boolean isPlainLogin(HeaderSection section) {
    boolean login = false;
    for (HeaderField field : section.fields()) {
      if (field.is(VIA)) {
        if (!isPlainLogin(field.value())) {
          return false;
        }
        login = true;
      }
    }
    return login;
  }

  private static boolean isPlainLogin(String via) {
    return via.indexOf('/') < 0
        && via.contains(": authenticated_id: ")
        && senderVia(via).isPresent();
  }

  private static Optional<Reading> reading(String key, String host, Optional<String> account) {
    return Optional.of(
        new Reading(By.SERVER, key, Optional.of(host), Identity.by(CPANEL).withAccount(account)));
  }
}
