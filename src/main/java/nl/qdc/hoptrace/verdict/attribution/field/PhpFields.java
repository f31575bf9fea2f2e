package nl.qdc.hoptrace.verdict.attribution.field;

import java.util.Optional;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.SpecialRange;
import nl.qdc.hoptrace.verdict.Identity;

/** What PHP's {@code mail()} adds. */
final class PhpFields {

  private static final String PHP = "php";
  private static final String FOR = " for ";

  private PhpFields() {}

  // X-PHP-Originating-Script: 1012:mailer.php
  // X-PHP-Originating-Script: 1012:logs.php(2) : eval()'d code
  /** The php.ini setting mail.add_x_header: the number of the script's owner, and its file name. */
  static Identity script(String value) {
    int colon = value.indexOf(':');
    if (colon < 0) {
      return Identity.UNKNOWN;
    }
    String script = value.substring(colon + 1).strip();
    int evaluated = script.indexOf("eval()'d code");
    int bracket = script.indexOf('(');
    boolean cut = evaluated > 0 && bracket > 0 && bracket < evaluated;
    return Identity.by(cut ? "php, eval()'d code" : PHP)
        .withUid(Values.number(value.substring(0, colon).strip()))
        .withScript(Values.text(cut ? script.substring(0, bracket) : script));
  }

  // X-PHP-Script: site.example/forms/mail.php for 203.0.113.9
  // X-PHP-Script: site.example/forms/mail.php for 198.51.100.7, 203.0.113.9
  /**
   * The "mail header patch": web site, path, and who asked for the page. Of several addresses the
   * last one is what the server saw; those before it are the visitor's word. Where the server saw a
   * proxy on itself or beside it, the one before is what that saw.
   */
  static Identity page(String value) {
    int end = value.lastIndexOf(FOR);
    String page = (end < 0 ? value : value.substring(0, end)).strip();
    int slash = page.indexOf('/');
    Optional<String> vhost = slash > 0 ? Values.word(page.substring(0, slash)) : Optional.empty();
    String clients = end < 0 ? "" : value.substring(end + FOR.length());
    int comma = clients.lastIndexOf(',');
    if (comma > 0 && isWithin(Values.address(clients.substring(comma + 1)))) {
      clients = clients.substring(0, comma);
    }
    return Identity.by(PHP)
        .withVhost(vhost)
        .withScript(vhost.isPresent() ? Values.text(page.substring(slash)) : Optional.empty())
        .withClientIp(Values.address(clients.substring(clients.lastIndexOf(',') + 1)));
  }

  private static boolean isWithin(Optional<IpAddress> address) {
    return address.isPresent() && !SpecialRange.isPublic(address.get());
  }
}
