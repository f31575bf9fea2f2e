package nl.qdc.hoptrace.config.networks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.qdc.hoptrace.config.source.Scalar;
import nl.qdc.hoptrace.config.source.Source;
import nl.qdc.hoptrace.config.value.HostName;
import nl.qdc.hoptrace.config.value.Moment;
import nl.qdc.hoptrace.config.value.Nearest;
import nl.qdc.hoptrace.net.Cidr;
import nl.qdc.hoptrace.trace.NetworkEntry;
import nl.qdc.hoptrace.trace.Role;

/** Reads network entries from their drafts. */
public final class EntryReader {

  private static final int ONE_ADDRESS = 128;
  private static final int LONGEST_LABEL = 255;
  private static final List<String> ROLES = Stream.of(Role.values()).map(Role::word).toList();

  private final Source source;
  private final Recent<Role> roles = new Recent<>(EntryReader::role);
  private final Recent<Optional<String>> customers = new Recent<>(text -> Optional.of(label(text)));
  private final Recent<Optional<Instant>> starts =
      new Recent<>(text -> Optional.of(Moment.since(text)));
  private final Recent<Optional<Instant>> ends =
      new Recent<>(text -> Optional.of(Moment.until(text)));

  /** Reads entries of a file. */
  public EntryReader(Source source) {
    this.source = source;
  }

  /** The entry; empty after a mistake. */
  public Optional<NetworkEntry> read(EntryDraft draft) {
    int before = source.mistakes().count();
    Optional<Cidr> cidr = cidr(draft);
    Role role = read(draft, EntryKey.ROLE, roles).orElse(Role.CUSTOMER);
    List<String> names = names(draft.names(), role);
    Optional<String> customer = known(draft, EntryKey.CUSTOMER, customers);
    Optional<Instant> since = known(draft, EntryKey.SINCE, starts);
    Optional<Instant> until = known(draft, EntryKey.UNTIL, ends);
    boolean stamps = read(draft, EntryKey.STAMPS, EntryReader::truth).orElse(true);
    if (cidr.isEmpty() || source.mistakes().count() > before) {
      return Optional.empty();
    }
    NetworkEntry entry = new NetworkEntry(cidr.get(), role, names, customer, since, until, stamps);
    return isSound(entry, draft) ? Optional.of(entry) : Optional.empty();
  }

  private Optional<Cidr> cidr(EntryDraft draft) {
    if (draft.get(EntryKey.CIDR).isEmpty()) {
      source.mistake(draft.place(), "a network needs a cidr");
    }
    return read(draft, EntryKey.CIDR, Cidr::parse);
  }

  private <T> Optional<T> known(EntryDraft draft, EntryKey key, Recent<Optional<T>> values) {
    return read(draft, key, values).orElse(Optional.empty());
  }

  private <T> Optional<T> read(EntryDraft draft, EntryKey key, Function<String, T> reader) {
    Optional<Scalar> value = draft.get(key);
    return value.isEmpty() ? Optional.empty() : source.read(value.get(), reader);
  }

  private List<String> names(List<Scalar> written, Role role) {
    Function<String, String> reader = role == Role.RELAY ? HostName::host : EntryReader::label;
    List<String> names = new ArrayList<>(written.size());
    for (Scalar name : written) {
      Optional<String> read = source.read(name, reader);
      if (read.isPresent() && !names.contains(read.get())) {
        names.add(read.get());
      }
    }
    return List.copyOf(names);
  }

  private boolean isSound(NetworkEntry entry, EntryDraft draft) {
    if (entry.until().isPresent() && isBefore(entry.until().get(), entry.since())) {
      Scalar until = draft.get(EntryKey.UNTIL).orElseThrow();
      String since = draft.get(EntryKey.SINCE).orElseThrow().text();
      source.mistake(until, "until " + until.text() + " leaves no time after since " + since);
      return false;
    }
    if (entry.role() == Role.RELAY && isNamelessRange(entry)) {
      Scalar cidr = draft.get(EntryKey.CIDR).orElseThrow();
      source.mistake(cidr, "relays in a range need names; add names: [out1.qdc.example, …]");
      return false;
    }
    if (entry.role() != Role.RELAY && !entry.stamps()) {
      Scalar stamps = draft.get(EntryKey.STAMPS).orElseThrow();
      source.mistake(stamps, "stamps: false is for a relay; did you mean role: relay?");
      return false;
    }
    return true;
  }

  private static boolean isBefore(Instant end, Optional<Instant> start) {
    return start.isPresent() && !end.isAfter(start.get());
  }

  private static boolean isNamelessRange(NetworkEntry entry) {
    return entry.names().isEmpty() && entry.cidr().length() < ONE_ADDRESS;
  }

  /** Whether the word is one of ours for a role, in upper or lower case. */
  public static boolean isRole(String word) {
    return ROLES.contains(word.toLowerCase(Locale.ROOT));
  }

  private static Role role(String word) {
    if (!isRole(word)) {
      throw new IllegalArgumentException("unknown role " + word + Nearest.hint(word, ROLES));
    }
    return Role.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static boolean truth(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      case "yes", "on" -> throw new IllegalArgumentException(noTruth(word, "true"));
      case "no", "off" -> throw new IllegalArgumentException(noTruth(word, "false"));
      default -> throw new IllegalArgumentException(word + " is not true or false");
    };
  }

  private static String noTruth(String word, String likely) {
    return word + " is not true or false; did you mean " + likely + "?";
  }

  /** Free text for people: any characters that can be seen. */
  private static String label(String text) {
    if (text.indexOf('\uFFFD') >= 0) {
      throw new IllegalArgumentException(text + " is not UTF-8");
    }
    if (text.length() > LONGEST_LABEL || hasControl(text)) {
      throw new IllegalArgumentException(
          text + " is not a name: it is longer than 255 characters or holds control characters");
    }
    return text;
  }

  private static boolean hasControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
