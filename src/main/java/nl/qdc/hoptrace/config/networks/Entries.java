package nl.qdc.hoptrace.config.networks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import nl.qdc.hoptrace.config.source.Scalar;
import nl.qdc.hoptrace.config.source.Source;
import nl.qdc.hoptrace.trace.NetworkEntry;

/** The network entries read so far, and where each stands: eight bytes an entry for the place. */
public final class Entries {

  private final List<NetworkEntry> entries = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<Integer> firstOfSource = new ArrayList<>();
  private final BitSet overruled = new BitSet();
  private int[] lines = new int[16];
  private int[] columns = new int[16];

  /** From now on takes entries of this file. */
  public void begin(Source source) {
    firstOfSource.add(entries.size());
    sources.add(source);
  }

  /** Takes an entry that stands there. */
  public void add(NetworkEntry entry, Scalar at) {
    int i = entries.size();
    lines = roomFor(lines, i);
    columns = roomFor(columns, i);
    lines[i] = at.line();
    columns[i] = at.column();
    entries.add(entry);
  }

  /**
   * The entries that hold, in the order in which they were read. Entries of one range that
   * contradict each other become mistakes; but where the first file has a range, whatever the
   * others say of it is dropped.
   */
  public List<NetworkEntry> settle() {
    new Overlaps(this).find();
    if (overruled.isEmpty()) {
      return entries;
    }
    List<NetworkEntry> standing = new ArrayList<>(entries.size());
    for (int i = 0; i < entries.size(); i++) {
      if (!overruled.get(i)) {
        standing.add(entries.get(i));
      }
    }
    return standing;
  }

  int size() {
    return entries.size();
  }

  /** Whether the entry stands in the configuration itself, not in a file that it includes. */
  boolean isOwn(int i) {
    return firstOfSource.size() < 2 || i < firstOfSource.get(1);
  }

  void overrule(int i) {
    overruled.set(i);
  }

  NetworkEntry get(int i) {
    return entries.get(i);
  }

  /** Where an entry stands, as {@code FILE:LINE:COLUMN}. */
  String place(int i) {
    return source(i).file() + ":" + lines[i] + ":" + columns[i];
  }

  void mistake(int i, String what) {
    source(i).mistake(lines[i], columns[i], what);
  }

  private Source source(int i) {
    int at = sources.size() - 1;
    while (firstOfSource.get(at) > i) {
      at--;
    }
    return sources.get(at);
  }

  private static int[] roomFor(int[] array, int i) {
    return i < array.length ? array : Arrays.copyOf(array, array.length * 2);
  }
}
