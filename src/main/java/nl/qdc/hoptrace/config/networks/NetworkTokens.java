package nl.qdc.hoptrace.config.networks;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import nl.qdc.hoptrace.config.source.Scalar;
import nl.qdc.hoptrace.config.source.Source;
import nl.qdc.hoptrace.config.source.Tokens;
import nl.qdc.hoptrace.trace.NetworkEntry;

/** Reads the key {@code networks} of a configuration. */
public final class NetworkTokens {

  private final Source source;
  private final Entries entries;
  private final EntryReader reader;
  private final EntryDraft draft = new EntryDraft();

  /** Reads networks of a file into the entries, which take no other file's meanwhile. */
  public NetworkTokens(Source source, Entries entries) {
    this.source = source;
    this.entries = entries;
    this.reader = new EntryReader(source);
    entries.begin(source);
  }

  /** Reads one network: a CIDR, or a mapping. */
  public void readOne(Tokens tokens) throws IOException {
    int before = source.mistakes().count();
    draft.begin(tokens.place());
    if (tokens.isMapping()) {
      tokens.mapping("a network", EntryKey.WORDS, key -> readKey(key, tokens));
    } else {
      put(EntryKey.CIDR, tokens.scalar("a network"));
    }
    boolean sound = source.mistakes().count() == before;
    if (sound || draft.get(EntryKey.CIDR).isPresent()) {
      Optional<NetworkEntry> entry = reader.read(draft);
      if (sound && entry.isPresent()) {
        entries.add(entry.get(), draft.place());
      }
    }
  }

  private void readKey(Scalar word, Tokens tokens) throws IOException {
    EntryKey key = EntryKey.valueOf(word.text().toUpperCase(Locale.ROOT));
    if (key == EntryKey.NAMES) {
      tokens.list("names", () -> put(key, tokens.scalar("names")));
    } else {
      put(key, tokens.scalar(key.word()));
    }
  }

  private void put(EntryKey key, Optional<Scalar> value) {
    if (value.isPresent()) {
      draft.put(key, value.get());
    }
  }
}
