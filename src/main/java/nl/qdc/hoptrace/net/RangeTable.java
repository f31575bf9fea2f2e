package nl.qdc.hoptrace.net;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Ranges with what is known of each, looked up by longest prefix. The ranges lie sorted in plain
 * arrays, each with a pointer to the one that encloses it: a look-up is one binary search and a
 * short climb, and two million ranges take no object of their own.
 *
 * @param <T> what is known of a range
 */
public final class RangeTable<T> {

  private static final Comparator<Cidr> OUTER_FIRST = RangeTable::compare;

  private static int compare(Cidr one, Cidr other) {
    int byFirst = one.first().compareTo(other.first());
    return byFirst != 0 ? byFirst : Integer.compare(one.length(), other.length());
  }

  private final long[] high;
  private final long[] low;
  private final Cidr[] ranges;
  private final int[] parents;
  private final List<List<T>> values;

  private RangeTable(Map<Cidr, List<T>> sorted) {
    int size = sorted.size();
    high = new long[size];
    low = new long[size];
    parents = new int[size];
    ranges = sorted.keySet().toArray(new Cidr[size]);
    values = new ArrayList<>(size);
    for (Map.Entry<Cidr, List<T>> entry : sorted.entrySet()) {
      int i = values.size();
      high[i] = entry.getKey().first().high();
      low[i] = entry.getKey().first().low();
      parents[i] = enclosing(i - 1, entry.getKey());
      values.add(List.copyOf(entry.getValue()));
    }
  }

  /** Collects ranges for a table; several values of one range keep their order. */
  public static final class Builder<T> {
    private final TreeMap<Cidr, List<T>> sorted = new TreeMap<>(OUTER_FIRST);

    /** Adds what is known of a range. */
    public Builder<T> add(Cidr range, T value) {
      sorted.computeIfAbsent(range, unused -> new ArrayList<>(1)).add(value);
      return this;
    }

    /** The table of all that was added. */
    public RangeTable<T> build() {
      return new RangeTable<>(sorted);
    }
  }

  /** Whether any range holds the address. */
  public boolean covers(IpAddress address) {
    return narrowest(address) >= 0;
  }

  /**
   * What is known of the address, range by range, the longest prefix first.
   *
   * @return for each range that holds the address, the values given for it
   */
  public List<List<T>> at(IpAddress address) {
    int i = narrowest(address);
    if (i < 0) {
      return List.of();
    }
    List<List<T>> found = new ArrayList<>(2);
    for (; i >= 0; i = parents[i]) {
      found.add(values.get(i));
    }
    return found;
  }

  private int narrowest(IpAddress address) {
    int i = lastNotAfter(address);
    while (i >= 0 && !ranges[i].contains(address)) {
      i = parents[i];
    }
    return i;
  }

  private int lastNotAfter(IpAddress address) {
    int from = 0;
    int to = high.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (startsAfter(middle, address)) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from - 1;
  }

  private boolean startsAfter(int i, IpAddress address) {
    int byHigh = Long.compareUnsigned(high[i], address.high());
    return byHigh > 0 || (byHigh == 0 && Long.compareUnsigned(low[i], address.low()) > 0);
  }

  private int enclosing(int candidate, Cidr range) {
    int i = candidate;
    while (i >= 0 && !ranges[i].contains(range)) {
      i = parents[i];
    }
    return i;
  }
}
