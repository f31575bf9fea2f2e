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
import nl.qdc.hoptrace.net.AddressRange;
import nl.qdc.hoptrace.net.Cidr;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.network.Role;

/** Reads network entries from their drafts. */
public final class EntryReader {

  private static final int ONE_ADDRESS = 128;
  private static final int LONGEST_LABEL = 255;
  private static final List<String> ROLES = Stream.of(Role.values()).map(Role::word).toList();

  private final Source source;
  private final Entries entries;
  private final Recent<String, Role> roles = new Recent<>(EntryReader::role);
  private final Recent<String, Optional<String>> customers =
      new Recent<>(text -> Optional.of(label(text)));
  private final Recent<String, Optional<Instant>> starts =
      new Recent<>(text -> Optional.of(Moment.since(text)));
  private final Recent<String, Optional<Instant>> ends =
      new Recent<>(text -> Optional.of(Moment.until(text)));

  /** Reads entries of a file, which it begins, into the others. */
  public EntryReader(Source source, Entries entries) {
    this.source = source;
    this.entries = entries;
    entries.begin(source);
  }

  /** Adds the entry, or one for each piece when its range is no CIDR; a mistake adds none. */
  public void read(EntryDraft draft) {
    List<Cidr> cidrs = cidrs(draft);
    Role role = read(draft, EntryKey.ROLE, roles).orElse(Role.CUSTOMER);
    List<String> names = names(draft.names(), role);
    Optional<String> customer = known(draft, EntryKey.CUSTOMER, customers);
    Optional<Instant> since = known(draft, EntryKey.SINCE, starts);
    Optional<Instant> until = known(draft, EntryKey.UNTIL, ends);
    boolean stamps = read(draft, EntryKey.STAMPS, EntryReader::truth).orElse(true);
    if (!draft.isSound() || cidrs.isEmpty()) {
      return;
    }
    NetworkEntry entry =
        new NetworkEntry(cidrs.get(0), role, names, customer, since, until, stamps);
    if (isSound(entry, cidrs.size(), draft)) {
      add(entry, cidrs, draft);
    }
  }

  private void add(NetworkEntry entry, List<Cidr> cidrs, EntryDraft draft) {
    if (draft.isAnnouncement()) {
      entries.addCut(entry, draft.place(), Double.POSITIVE_INFINITY);
    } else if (cidrs.size() == 1) {
      entries.add(entry, draft.place());
    } else {
      double addresses = AddressRange.spanning(cidrs).size();
      for (Cidr cidr : cidrs) {
        entries.addCut(entry.in(cidr), draft.place(), addresses);
      }
    }
  }

  private List<Cidr> cidrs(EntryDraft draft) {
    if (draft.get(EntryKey.CIDR).isEmpty()) {
      source.mistake(draft.place(), "a network needs a cidr");
    }
    return read(draft, EntryKey.CIDR, AddressRange::parse).orElse(List.of());
  }

  private <T> Optional<T> known(
      EntryDraft draft, EntryKey key, Recent<String, Optional<T>> values) {
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

  private boolean isSound(NetworkEntry entry, int pieces, EntryDraft draft) {
    if (entry.until().isPresent() && isBefore(entry.until().get(), entry.since())) {
      Scalar until = draft.get(EntryKey.UNTIL).orElseThrow();
      String since = draft.get(EntryKey.SINCE).orElseThrow().text();
      source.mistake(until, "until " + until.text() + " leaves no time after since " + since);
      return false;
    }
    if (entry.role() == Role.RELAY && isNamelessRange(entry, pieces)) {
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

  private static boolean isNamelessRange(NetworkEntry entry, int pieces) {
    return entry.names().isEmpty() && (entry.cidr().length() < ONE_ADDRESS || pieces > 1);
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
