package nl.qdc.hoptrace.config.networks;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What can be said of a network entry. */
public enum EntryKey {
  /** The range. */
  CIDR,
  /** What it is used for. */
  ROLE,
  /** Its host name. */
  NAME,
  /** More host names. */
  NAMES,
  /** Who holds it. */
  CUSTOMER,
  /** The first day or moment. */
  SINCE,
  /** The last day, or the moment after. */
  UNTIL,
  /** Whether a relay writes a stamp. */
  STAMPS;

  static final List<String> WORDS = Stream.of(values()).map(EntryKey::word).toList();

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
