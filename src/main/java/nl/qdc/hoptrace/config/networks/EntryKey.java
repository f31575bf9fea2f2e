package nl.qdc.hoptrace.config.networks;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What can be said of a network entry. */
enum EntryKey {
  CIDR,
  ROLE,
  NAME,
  NAMES,
  CUSTOMER,
  SINCE,
  UNTIL,
  STAMPS;

  static final List<String> WORDS = Stream.of(values()).map(EntryKey::word).toList();

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
