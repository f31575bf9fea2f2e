package nl.qdc.hoptrace.verdict.attribution.field;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The fields that name who handed a mail in: who writes them, and what they say. */
public enum KnownField {
  /** php.ini: {@code mail.add_x_header}. */
  PHP_SCRIPT("PHP", By.PHP, "the script and its owner's number", "X-PHP-Originating-Script"),
  /** The "mail header patch". */
  PHP_PAGE("PHP", By.PHP, "the web site, the script and the visitor's address", "X-PHP-Script"),
  /** Among others that name the host. */
  CPANEL_CALLER("cPanel", By.SERVER, "the number of the local user", "X-AntiAbuse"),
  /** What stands before the slash. */
  CPANEL_VIA("cPanel", By.SERVER, "the account", "X-Get-Message-Sender-Via"),
  /** Often a mere repetition of From. */
  CPANEL_SENDER(
      "cPanel", By.SERVER, "the account, unless it only repeats From", "X-Authenticated-Sender"),
  /** Of a user who is not trusted to set the sender. */
  SENDMAIL_WARNING("Sendmail", By.SERVER, "the local user", "X-Authentication-Warning"),
  /** Beside X-PPP-Message-ID, which names the server. */
  PLESK_SITE("Plesk", By.SERVER, "the web site", "X-PPP-Vhost"),
  /** DirectAdmin's Exim and many others. */
  LOGIN(
      "mail servers",
      By.SERVER,
      "the account that logged in",
      "X-Authenticated-Id",
      "X-Authenticated-User",
      "X-Authenticated-UserID",
      "X-Authenticated_Sender",
      "X-AuthUser",
      "X-Auth-User",
      "X-Auth-ID",
      "X-Source-Auth"),
  /** The command line of the process. */
  SOURCE_PROCESS("cPanel", By.SERVER, "the script, or PHP's pool of a web site", "X-Source-Args"),
  /** Where the process ran. */
  SOURCE_FOLDER("cPanel", By.SERVER, "the web site", "X-Source-Dir"),
  /** Of a login. */
  SOURCE_ADDRESS("cPanel", By.SERVER, "the client's address", "X-Source-IP"),
  /** Of a login, with name and port. */
  SOURCE_CLIENT("cPanel", By.SERVER, "the client's address", "X-Source-Sender"),
  /** Base64. */
  SOURCE_CAP("cPanel", By.SERVER, "the account and its server", "X-Source-Cap"),
  /** A smarthost that serves customers of ours. */
  SMARTHOST_USER(
      "MailChannels",
      By.SERVER,
      "the account behind the smarthost's customer",
      "X-MailChannels-SenderId",
      "X-Sender-Id"),
  /** A filter for outgoing mail. */
  FILTER_USER(
      "SpamExperts, SpamPanel",
      By.FILTER,
      "the account, or the address that it is known by",
      "X-SpamExperts-Username",
      "X-SpamPanel-Username"),
  /** Of the same. */
  FILTER_DOMAIN(
      "SpamExperts, SpamPanel",
      By.FILTER,
      "the account's domain",
      "X-SpamExperts-Domain",
      "X-SpamPanel-Domain"),
  /** Receivers and filters write such fields, too. */
  WEBMAIL_CLIENT(
      "webmail",
      By.WEBMAIL,
      "the browser's address",
      "X-Originating-IP",
      "X-Sender-IP",
      "X-Remote-IP",
      "X-Client-IP",
      "X-Webmail-User-IP");

  /** The program on the host that writes a field: it decides where the field can stand. */
  public enum By {
    /** PHP's {@code mail()}, a local hand-in. */
    PHP("below the stamp of a program's hand-in, or below the next one where it left none"),
    /** The mail server. */
    SERVER(
        "above the server's own stamp, below a web server's and that of a program's hand-in, and at"
            + " the end of a web server's mail if the field bears its name"),
    /** A filter in front of the servers, which is a relay. */
    FILTER("above the stamp of a relay of ours"),
    /** Webmail, which hands the mail in as the user. */
    WEBMAIL(
        "below a web server's stamps, unless a program handed the mail in or the address is that of"
            + " a host on the way"),
    /** As the operator says, who also says that others can't. */
    RULE("above the server's own stamp, and below it");

    private final String place;

    By(String place) {
      this.place = place;
    }

    /** Where such a field is heard, in words. */
    public String place() {
      return place;
    }
  }

  /** What the names of these programs' fields begin with, also of those that name nobody. */
  private static final List<String> FAMILIES =
      List.of(
          "x-auth",
          "x-source",
          "x-ppp-",
          "x-mailchannels-",
          "x-mc-",
          "x-spamexperts-",
          "x-spampanel-");

  private static final Map<String, KnownField> BY_KEY = byKey();

  private final String program;
  private final By by;
  private final String says;
  private final List<String> names;

  KnownField(String program, By by, String says, String... names) {
    this.program = program;
    this.by = by;
    this.says = says;
    this.names = List.of(names);
  }

  private static Map<String, KnownField> byKey() {
    Map<String, KnownField> known = new HashMap<>();
    for (KnownField field : values()) {
      for (String name : field.names) {
        known.put(name.toLowerCase(Locale.ROOT), field);
      }
    }
    return known;
  }

  /**
   * The field of that name.
   *
   * @param key the name in lower case
   */
  static Optional<KnownField> of(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }

  /**
   * Whether it is the name of one of these, or of one that the same programs write.
   *
   * @param key the name in lower case
   */
  static boolean isKin(String key) {
    for (String family : FAMILIES) {
      if (key.startsWith(family)) {
        return true;
      }
    }
    return BY_KEY.containsKey(key);
  }

  /** Who writes it. */
  public String program() {
    return program;
  }

  /** What kind of program that is. */
  public By by() {
    return by;
  }

  /** What it says, in words. */
  public String says() {
    return says;
  }

  /** Its names. */
  public List<String> names() {
    return names;
  }
}
