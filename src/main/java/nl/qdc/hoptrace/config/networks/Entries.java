package nl.qdc.hoptrace.config.networks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import nl.qdc.hoptrace.config.numbers.NumberReader;
import nl.qdc.hoptrace.config.numbers.NumberWriter;
import nl.qdc.hoptrace.config.source.Mistakes;
import nl.qdc.hoptrace.config.source.Scalar;
import nl.qdc.hoptrace.config.source.Source;
import nl.qdc.hoptrace.net.Cidr;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.network.Role;
import org.jspecify.annotations.Nullable;

/**
 * The network entries of a configuration and the files that it includes, in the order in which they
 * were read. The first few thousand are kept as they are, which is quickest; what comes after them
 * is packed.
 */
public final class Entries extends NetworkList {

  private static final int KEPT = 1 << 12;

  private final List<NetworkEntry> first = new ArrayList<>();
  private @Nullable PackedEntries rest;
  private final List<Source> sources = new ArrayList<>();
  private final List<Integer> firstOfSource = new ArrayList<>();
  private int[] lines = new int[16];
  private char[] columns = new char[16];

  /** Which entries were cut from a range of how many addresses; what is not cut counts as none. */
  private double[] cutFrom = {};

  private final BitSet overruled = new BitSet();

  /** The entries that nothing overrules, when there are others. */
  private int[] standing = {};

  /** From now on takes entries of this file. */
  public void begin(Source source) {
    firstOfSource.add(read());
    sources.add(source);
  }

  /** Takes an entry that stands there. */
  public void add(NetworkEntry entry, Scalar at) {
    int i = read();
    if (i == lines.length) {
      lines = Arrays.copyOf(lines, i * 2);
      columns = Arrays.copyOf(columns, i * 2);
    }
    lines[i] = at.line();
    columns[i] = (char) Math.min(at.column(), Character.MAX_VALUE);
    if (i < KEPT) {
      first.add(entry);
    } else {
      if (rest == null) {
        rest = new PackedEntries();
      }
      rest.add(entry);
    }
  }

  /**
   * Takes an entry that gives way where another has the very same range: a piece of a range that is
   * no CIDR does so to whatever was said of fewer addresses.
   *
   * @param addresses of how many addresses this was said; infinite for a mere announcement
   */
  public void addCut(NetworkEntry entry, Scalar at, double addresses) {
    int i = read();
    add(entry, at);
    if (i >= cutFrom.length) {
      cutFrom = Arrays.copyOf(cutFrom, lines.length);
    }
    cutFrom[i] = addresses;
  }

  /**
   * Leaves the entries that hold. Entries of one range that contradict each other become mistakes;
   * but where the first file has a range, whatever the others say of it is dropped.
   */
  public NetworkList settle() {
    new Overlaps(this).find();
    if (!overruled.isEmpty()) {
      overruled.flip(0, read());
      standing = overruled.stream().toArray();
    }
    return this;
  }

  /** Whether they are so many that they are packed. */
  public boolean isPacked() {
    return rest != null;
  }

  /** Writes packed entries that are settled. */
  public void write(NumberWriter out) throws IOException {
    PackedEntries head = new PackedEntries();
    first.forEach(head::add);
    head.write(out);
    Objects.requireNonNull(rest).write(out);
    out.numbers(lines, read());
    out.number(standing.length);
    out.numbers(standing, standing.length);
    for (int start : firstOfSource) {
      out.number(start);
    }
  }

  /**
   * Reads what was written.
   *
   * @param files those that the entries came from
   */
  public static Entries read(NumberReader in, List<Path> files) throws IOException {
    Entries entries = new Entries();
    PackedEntries head = PackedEntries.read(in);
    for (int i = 0; i < head.size(); i++) {
      entries.first.add(head.get(i));
    }
    entries.rest = PackedEntries.read(in);
    entries.lines = in.numbers(entries.read(), entries.read());
    int standing = in.number();
    entries.standing = in.numbers(standing, standing);
    for (Path file : files) {
      entries.firstOfSource.add(in.number());
      entries.sources.add(new Source(file, new Mistakes()));
    }
    return entries;
  }

  /** How many were read. */
  int read() {
    return first.size() + (rest == null ? 0 : rest.size());
  }

  /** An entry in the order in which they were read. */
  NetworkEntry entry(int i) {
    return rest == null || i < KEPT ? first.get(i) : rest.get(i - KEPT);
  }

  /** Its range. */
  Cidr range(int i) {
    return rest == null || i < KEPT ? first.get(i).cidr() : rest.cidr(i - KEPT);
  }

  @Override
  public Cidr cidr(int i) {
    return range(at(i));
  }

  @Override
  public Role role(int i) {
    int at = at(i);
    return rest == null || at < KEPT ? first.get(at).role() : rest.role(at - KEPT);
  }

  @Override
  public int size() {
    return standing.length == 0 ? read() : standing.length;
  }

  @Override
  public NetworkEntry get(int i) {
    return entry(at(i));
  }

  /** The place among the first, or behind these where it lies among the packed. */
  @Override
  public int handle(int i) {
    int at = at(i);
    return rest == null || at < KEPT ? at : Math.addExact(KEPT, rest.start(at - KEPT));
  }

  @Override
  public NetworkEntry byHandle(int handle) {
    return rest == null || handle < KEPT ? first.get(handle) : rest.startingAt(handle - KEPT);
  }

  @Override
  public Place place(int i) {
    return new Place(source(at(i)).file().toString(), lines[at(i)]);
  }

  @Override
  public List<Path> files() {
    List<Path> files = new ArrayList<>(sources.size());
    for (Source source : sources) {
      files.add(source.file());
    }
    return files;
  }

  private int at(int i) {
    return standing.length == 0 ? i : standing[i];
  }

  /** Whether the entry stands in the configuration itself, not in a file that it includes. */
  boolean isOwn(int i) {
    return firstOfSource.size() < 2 || i < firstOfSource.get(1);
  }

  /** Of how many addresses something was said, where this is a piece of them; else 0. */
  double cutFrom(int i) {
    return i < cutFrom.length ? cutFrom[i] : 0;
  }

  void overrule(int i) {
    overruled.set(i);
  }

  /** Where an entry stands, as {@code FILE:LINE:COLUMN}. */
  String exactPlace(int i) {
    return source(i).file() + ":" + lines[i] + ":" + (int) columns[i];
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
}
