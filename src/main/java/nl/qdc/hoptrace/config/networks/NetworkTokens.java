package nl.qdc.hoptrace.config.networks;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import nl.qdc.hoptrace.config.source.Scalar;
import nl.qdc.hoptrace.config.source.Source;
import nl.qdc.hoptrace.config.source.Tokens;

/** Reads the key {@code networks} of a configuration. */
public final class NetworkTokens {

  private final Source source;
  private final EntryReader reader;
  private final EntryDraft draft = new EntryDraft();

  /** Reads networks of a file into the entries, which take no other file's meanwhile. */
  public NetworkTokens(Source source, Entries entries) {
    this.source = source;
    this.reader = new EntryReader(source, entries);
  }

  /** Reads one network: a CIDR, or a mapping. */
  public void readOne(Tokens tokens) throws IOException {
    draft.begin(tokens.place(), source);
    if (tokens.isMapping()) {
      tokens.mapping("a network", EntryKey.WORDS, key -> readKey(key, tokens));
    } else {
      put(EntryKey.CIDR, tokens.scalar("a network"));
    }
    if (draft.isSound() || draft.get(EntryKey.CIDR).isPresent()) {
      reader.read(draft);
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
