package nl.qdc.hoptrace.likeness;

import java.util.Locale;
import java.util.Optional;

/** The mailbox that an address field names first, read leniently. */
final class Mailbox {

  private Mailbox() {}

  /** {@code local@domain} in lower case. */
  static Optional<String> first(String field) {
    int at = field.indexOf('@');
    if (at <= 0) {
      return Optional.empty();
    }
    int from = at;
    while (from > 0 && isAddress(field.charAt(from - 1))) {
      from--;
    }
    int to = at + 1;
    while (to < field.length() && isAddress(field.charAt(to))) {
      to++;
    }
    return from < at && to > at + 1
        ? Optional.of(field.substring(from, to).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** Its domain. */
  static Optional<String> domain(String field) {
    return first(field).map(mailbox -> mailbox.substring(mailbox.indexOf('@') + 1));
  }

  private static boolean isAddress(char c) {
    return c > ' ' && "<>()[],;:\"\\@".indexOf(c) < 0;
  }
}
