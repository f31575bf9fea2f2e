package nl.qdc.hoptrace.verdict.step;

import java.time.Instant;
import java.util.Optional;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.verdict.UtcTime;

/**
 * The search of a log as a line for the shell, in the words of the mail server that wrote the
 * stamp. Stamps hold what senders chose: into a line go only ids of letters, digits and inner
 * hyphens and dots, addresses that were read as such, and times.
 */
final class LogCommand {

  private static final int LONGEST_ID = 48;

  /** Shorter ones stand by chance in other lines, too. */
  private static final int TELLING_ID = 6;

  private static final String ANY = "zgrep -Fhs -- %s /var/log/mail.log* /var/log/maillog*";

  private LogCommand() {}

  /** The line that finds the stamp's queue id around that time; none if the id is not plain. */
  static Optional<String> forStamp(Stamp stamp, HeaderSection section, LogWindow window) {
    if (stamp.queueId().isEmpty() || !isPlain(stamp.queueId().get())) {
      return Optional.empty();
    }
    String id = stamp.queueId().get();
    if (isSigned(stamp, "Exim")) {
      return Optional.of(EximLog.search(id, stamp, section));
    }
    if (isSigned(stamp, "Postfix") && window.from().isPresent() && window.to().isPresent()) {
      return Optional.of(
          "journalctl -u 'postfix*' --since '"
              + moment(window.from().get())
              + "' --until '"
              + moment(window.to().get())
              + "' | grep -F "
              + id);
    }
    return Optional.of(anyLog(id));
  }

  /** The line that finds the id under which the next server took the mail, if it answered so. */
  static Optional<String> forAnswer(Optional<String> id) {
    return id.isPresent() && isPlain(id.get()) && id.get().length() >= TELLING_ID
        ? Optional.of(anyLog(id.get()) + EximLog.PATHS)
        : Optional.empty();
  }

  /** The line that finds an address. */
  static String forAddress(IpAddress ip) {
    return anyLog(ip.toString()) + EximLog.PATHS;
  }

  private static String anyLog(String word) {
    return ANY.replace("%s", word);
  }

  private static String moment(Instant time) {
    return UtcTime.text(time).replace('T', ' ').replace("Z", " UTC");
  }

  private static boolean isSigned(Stamp stamp, String server) {
    for (String comment : stamp.comments()) {
      if (comment.startsWith(server)) {
        return true;
      }
    }
    return false;
  }

  static boolean isPlain(String id) {
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!letter && ((c != '-' && c != '.') || i == 0)) {
        return false;
      }
    }
    return !id.isEmpty() && id.length() <= LONGEST_ID;
  }
}
