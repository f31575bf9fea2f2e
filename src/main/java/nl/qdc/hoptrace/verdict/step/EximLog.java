package nl.qdc.hoptrace.verdict.step;

import java.util.Locale;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.received.Stamp;

/** Where Exim logs: the path is chosen by whoever built it. */
final class EximLog {

  /** Where packages put it: Debian's, FreeBSD's and Red Hat's, cPanel's. */
  static final String PATHS = " /var/log/exim4/mainlog* /var/log/exim/main* /var/log/exim_mainlog*";

  private static final String CPANEL = "exigrep %s /var/log/exim_mainlog*";

  /**
   * Debian's exim4/mainlog, exim/mainlog, exim/main.log and cPanel's, without those that aren't.
   */
  private static final String ANY =
      "find /var/log -path '/var/log/exim*main*log*' -type f -exec exigrep %s {} +";

  private EximLog() {}

  /** The line that finds a plain id in the log of the server that wrote the stamp. */
  static String search(String id, Stamp stamp, HeaderSection section) {
    String host = stamp.by().name().orElse("").toLowerCase(Locale.ROOT);
    return (!host.isEmpty() && isCpanel(host, section) ? CPANEL : ANY).replace("%s", id);
  }

  /** cPanel's fields name their host. */
  private static boolean isCpanel(String host, HeaderSection section) {
    for (HeaderField field : section.fields()) {
      if ((field.is("X-AntiAbuse") && lower(field).equals("primary hostname - " + host))
          || (field.is("X-Get-Message-Sender-Via") && lower(field).startsWith(host + ": "))) {
        return true;
      }
    }
    return false;
  }

  private static String lower(HeaderField field) {
    return field.value().toLowerCase(Locale.ROOT);
  }
}
