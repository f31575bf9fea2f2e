package nl.qdc.hoptrace.verdict.attribution.field;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.verdict.Identity;
import nl.qdc.hoptrace.verdict.attribution.field.KnownField.By;

/** What cPanel's Exim tells of the process or the login that a mail came from. */
final class SourceFields {

  /** Where cPanel has what answers mail for its users. */
  private static final String CPANEL = "/usr/local/cpanel/bin";

  private SourceFields() {}

  // X-Source-Args: /opt/cpanel/ea-php74/root/usr/bin/php-cgi /home/klant12/public_html/send.php
  // X-Source-Args: /usr/local/bin/php -q /home/klant12/cron.php --all
  // X-Source-Args: lsphp:/home/klant12/public_html/send.php     LiteSpeed
  // X-Source-Args: /usr/local/cpanel/bin/boxtrapper info@site.example /home/klant12
  // X-Source-Args: php-fpm: pool site_example
  /** The script is the first file that is no program of the system: these only run it. */
  static Identity process(String value) {
    int pool = value.indexOf("php-fpm: pool ");
    if (pool >= 0) {
      return Identity.by("php-fpm").withVhost(Values.word(value.substring(pool + 14)));
    }
    for (String word : value.strip().split(" ", -1)) {
      int colon = word.startsWith("lsphp") ? word.indexOf(':') : -1;
      if (colon > 0 || (word.startsWith("/") && !isProgram(word) && !isHome(word))) {
        return Identity.by("cPanel").withScript(Values.text(word.substring(colon + 1)));
      }
    }
    return Identity.UNKNOWN;
  }

  private static boolean isProgram(String path) {
    String folder = path.substring(0, path.lastIndexOf('/'));
    boolean programs = folder.endsWith("/bin") || folder.endsWith("/sbin");
    boolean sends = path.startsWith("/home") || folder.equals(CPANEL); // and runs nothing
    return path.startsWith("/var/run/") || (programs && !sends);
  }

  /** A user's own folder, as {@code /home/klant12} or {@code /mnt/home2/klant12}. */
  private static boolean isHome(String path) {
    int name = path.lastIndexOf('/');
    String folder = path.substring(0, name);
    return folder.startsWith("home", folder.lastIndexOf('/') + 1) && path.indexOf('.', name) < 0;
  }

  // X-Source-Dir: site.example:/public_html
  static Identity folder(String value) {
    int colon = value.indexOf(":/");
    return colon < 1
        ? Identity.UNKNOWN
        : Identity.by("cPanel").withVhost(Values.word(value.substring(0, colon)));
  }

  // X-Source-Sender: (laptop.example) [203.0.113.9]:53897
  static Identity client(String value) {
    int open = value.lastIndexOf('[');
    int close = value.indexOf(']', Math.max(open, 0));
    Optional<IpAddress> ip =
        open >= 0 && close > open
            ? Values.address(value.substring(open, close + 1))
            : Optional.empty();
    return Identity.by("login").withClientIp(ip);
  }

  // X-Source-Cap: base64 of klant12;reseller;web70.qdc.example
  static Optional<Reading> cap(String name, String value) {
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
}
