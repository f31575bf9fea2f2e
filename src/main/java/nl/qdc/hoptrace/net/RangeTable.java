package nl.qdc.hoptrace.net;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A list of ranges with what is known of each, looked up by longest prefix. The ranges lie sorted
 * in plain arrays, each with a pointer to the one that encloses it: a look-up is one binary search
 * and a short climb, and a range takes 29 bytes beside what the list itself takes.
 *
 * @param <T> what is known of a range
 */
public final class RangeTable<T extends Ranged> {

  private final List<T> values;

  /** The places of the values in their list, range by range. */
  private final int[] order;

  private int size;
  private long[] high;
  private long[] low;
  private byte[] length;
  private int[] parent;

  /** Where the values of a range begin in the order. */
  private int[] start;

  /**
   * The table of these.
   *
   * @param values a list of random access, which is kept and not copied; several values of one
   *     range keep their order
   */
  public RangeTable(List<T> values) {
    this.values = values;
    RangeOrder ranges = new RangeOrder(values);
    order = ranges.sorted();
    high = new long[order.length];
    low = new long[order.length];
    length = new byte[order.length];
    parent = new int[order.length];
    start = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      if (i == 0 || !ranges.isSame(order[i - 1], order[i])) {
        append(ranges.range(order[i]), i);
      }
    }
    trim();
  }

  private void append(Cidr range, int at) {
    int i = size++;
    high[i] = range.first().high();
    low[i] = range.first().low();
    length[i] = (byte) range.length();
    start[i] = at;
    parent[i] = enclosing(i - 1, range.first());
  }

  /** Gives back what several values of one range have left over. */
  private void trim() {
    if (size < order.length) {
      high = Arrays.copyOf(high, size);
      low = Arrays.copyOf(low, size);
      length = Arrays.copyOf(length, size);
      parent = Arrays.copyOf(parent, size);
      start = Arrays.copyOf(start, size);
    }
  }

  /** How many different ranges there are. */
  public int size() {
    return size;
  }

  /** A range, in the order of first addresses, the outer before the inner. */
  public Cidr range(int i) {
    return new Cidr(new IpAddress(high[i], low[i]), length(i));
  }

  /** The narrowest range that encloses the range; -1 when none does. */
  public int enclosing(int i) {
    return parent[i];
  }

  /** The values of a range. */
  public List<T> at(int i) {
    int to = i + 1 < size ? start[i + 1] : order.length;
    if (to == start[i] + 1) {
      return List.of(values.get(order[start[i]]));
    }
    List<T> found = new ArrayList<>(to - start[i]);
    for (int k = start[i]; k < to; k++) {
      found.add(values.get(order[k]));
    }
    return found;
  }

  /** Where the values of a range stand in the list that the table was made of. */
  public int[] positions(int i) {
    return Arrays.copyOfRange(order, start[i], i + 1 < size ? start[i + 1] : order.length);
  }

  /** The narrowest range that holds the address; -1 when none does. */
  public int narrowest(IpAddress address) {
    return enclosing(lastNotAfter(address), address);
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
    List<List<T>> found = new ArrayList<>(2);
    for (int i = narrowest(address); i >= 0; i = parent[i]) {
      found.add(at(i));
    }
    return found;
  }

  private int enclosing(int candidate, IpAddress address) {
    int i = candidate;
    while (i >= 0 && !Cidr.samePrefix(high[i], low[i], address, length(i))) {
      i = parent[i];
    }
    return i;
  }

  private int length(int i) {
    return length[i] & 0xff;
  }

  private int lastNotAfter(IpAddress address) {
    int from = 0;
    int to = size;
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
}
