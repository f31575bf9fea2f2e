package nl.qdc.hoptrace.config.networks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.qdc.hoptrace.config.source.Mistakes;
import nl.qdc.hoptrace.config.source.Scalar;
import nl.qdc.hoptrace.config.source.Source;

/** A network entry as it is written, key by key; used again for the next one. */
public final class EntryDraft {

  private final Map<EntryKey, Scalar> values = new EnumMap<>(EntryKey.class);
  private final List<Scalar> names = new ArrayList<>();
  private Scalar place = new Scalar("", 1, 1);
  private Mistakes mistakes = new Mistakes();
  private int mistakesBefore;
  private boolean announcement;

  /** Begins an entry that stands there in a file. */
  public void begin(Scalar at, Source source) {
    mistakes = source.mistakes();
    mistakesBefore = mistakes.count();
    values.clear();
    names.clear();
    place = at;
    announcement = false;
  }

  /** Marks what only says that a range is ours, and gives way to any other word on it. */
  public void announce() {
    announcement = true;
  }

  /** Whether no mistake was found in the file since it began. */
  boolean isSound() {
    return mistakes.count() == mistakesBefore;
  }

  boolean isAnnouncement() {
    return announcement;
  }

  /** Sets a value; of {@code names} adds one. */
  public void put(EntryKey key, Scalar value) {
    if (key == EntryKey.NAMES) {
      names.add(value);
    } else {
      values.put(key, value);
    }
  }

  /** Takes a value back. */
  public void remove(EntryKey key) {
    values.remove(key);
  }

  /** The value of any key but {@code names}. */
  public Optional<Scalar> get(EntryKey key) {
    return Optional.ofNullable(values.get(key));
  }

  /** The values of {@code name} and {@code names}. */
  List<Scalar> names() {
    Optional<Scalar> first = get(EntryKey.NAME);
    if (names.isEmpty()) {
      return first.isPresent() ? List.of(first.get()) : List.of();
    }
    List<Scalar> all = new ArrayList<>(names);
    if (first.isPresent()) {
      all.add(0, first.get());
    }
    return all;
  }

  /** Where the entry stands. */
  public Scalar place() {
    return place;
  }
}
