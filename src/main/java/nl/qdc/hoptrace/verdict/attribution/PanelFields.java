package nl.qdc.hoptrace.verdict.attribution;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.verdict.Identity;
import nl.qdc.hoptrace.verdict.attribution.Reading.By;

/** What other panels, smarthosts and webmail add. */
final class PanelFields {

  private PanelFields() {}

  static Optional<Reading> read(String name, String value) {
    return switch (name) {
      case "x-authenticated-user",
          "x-authenticated-id", // DirectAdmin's Exim, too
          "x-authenticated-userid",
          "x-authenticated_sender",
          "x-authuser",
          "x-auth-user",
          "x-auth-id" ->
          by(By.SERVER, name, Identity.by("login").withAccount(Values.word(value)));
      case "x-source-auth" ->
          by(By.SERVER, name, Identity.by("login").withAccount(Values.word(value)));
      case "x-source-args" -> by(By.SERVER, name, process(value));
      case "x-source-dir" -> by(By.SERVER, name, folder(value));
      case "x-source-ip" ->
          by(By.SERVER, name, Identity.by("login").withClientIp(Values.address(value)));
      case "x-source-sender" -> by(By.SERVER, name, client(value));
      case "x-source-cap" -> cap(name, value);
      case "x-ppp-vhost" -> by(By.SERVER, name, Identity.by("Plesk").withVhost(Values.word(value)));
      case "x-mailchannels-senderid", "x-sender-id" -> by(By.SERVER, name, mailChannels(value));
      case "x-spamexperts-username" -> by(By.SERVER, name, spamExperts(value));
      case "x-spamexperts-domain" ->
          by(By.SERVER, name, Identity.by("SpamExperts").withVhost(Values.word(value)));
      case "x-originating-ip", "x-remote-ip", "x-webmail-user-ip" ->
          by(By.WEBMAIL, name, Identity.by("webmail").withClientIp(Values.address(value)));
      default -> Optional.empty();
    };
  }

  /** Whether {@link #read} knows the field, whatever its value. */
  static boolean isKnown(String name) {
    return name.startsWith("x-auth")
        || name.startsWith("x-source")
        || name.startsWith("x-ppp-")
        || name.startsWith("x-mailchannels-")
        || name.startsWith("x-mc-")
        || name.startsWith("x-spamexperts-")
        || name.equals("x-sender-id")
        || name.equals("x-originating-ip");
  }

  private static Optional<Reading> by(By by, String name, Identity identity) {
    return KnownFields.plain(by, name, identity);
  }

  // X-Source-Args: /opt/cpanel/ea-php74/root/usr/bin/php-cgi /home/klant12/public_html/send.php
  // X-Source-Args: php-fpm: pool site_example
  private static Identity process(String value) {
    int pool = value.indexOf("php-fpm: pool ");
    if (pool >= 0) {
      return Identity.by("php-fpm").withVhost(Values.word(value.substring(pool + 14)));
    }
    String last = value.substring(value.lastIndexOf(' ') + 1);
    return last.startsWith("/")
        ? Identity.by("cPanel").withScript(Values.text(last))
        : Identity.UNKNOWN;
  }

  // X-Source-Dir: site.example:/public_html
  private static Identity folder(String value) {
    int colon = value.indexOf(":/");
    return colon < 1
        ? Identity.UNKNOWN
        : Identity.by("cPanel").withVhost(Values.word(value.substring(0, colon)));
  }

  // X-Source-Sender: (laptop.example) [203.0.113.9]:53897
  private static Identity client(String value) {
    int open = value.lastIndexOf('[');
    int close = value.indexOf(']', Math.max(open, 0));
    Optional<IpAddress> ip =
        open >= 0 && close > open
            ? Values.address(value.substring(open, close + 1))
            : Optional.empty();
    return Identity.by("login").withClientIp(ip);
  }

  // X-Source-Cap: base64 of klant12;reseller;web70.qdc.example
  private static Optional<Reading> cap(String name, String value) {
    String[] parts = decoded(value).split(";", -1);
    Optional<String> account = Values.word(parts[0]);
    return parts.length == 3 && account.isPresent()
        ? Optional.of(
            new Reading(
                By.SERVER, name, Values.word(parts[2]), Identity.by("cPanel").withAccount(account)))
        : Optional.empty();
  }

  private static String decoded(String value) {
    try {
      return new String(Base64.getDecoder().decode(value), StandardCharsets.US_ASCII);
    } catch (IllegalArgumentException notBase64) {
      return "";
    }
  }

  // X-MailChannels-SenderId: qdc|x-authuser|klant@site.example
  // X-MailChannels-SenderId: _forwarded-from|203.0.113.9
  private static Identity mailChannels(String value) {
    String[] parts = value.split("\\|", -1);
    boolean named = parts.length == 3 && parts[1].strip().startsWith("x-auth");
    return named
        ? Identity.by("MailChannels").withAccount(Values.word(parts[2]))
        : Identity.UNKNOWN;
  }

  /** A user of the outgoing filter, or the address that it knows one by. */
  private static Identity spamExperts(String value) {
    Optional<IpAddress> ip = Values.address(value);
    Identity known = Identity.by("SpamExperts");
    return ip.isPresent() ? known.withClientIp(ip) : known.withAccount(Values.word(value));
  }
}
