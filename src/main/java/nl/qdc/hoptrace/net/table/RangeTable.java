package nl.qdc.hoptrace.net.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.qdc.hoptrace.net.Cidr;
import nl.qdc.hoptrace.net.IpAddress;

/**
 * A list of ranges with what is known of each, looked up by longest prefix. The ranges lie sorted
 * in one array of numbers, each with a pointer to the one that encloses it: a look-up is one search
 * by {@link Milestones} and a short climb. All numbers of a range lie together, 32 bytes, since
 * memory is what a look-up among millions waits for; its values take 4 bytes each beside what their
 * list takes.
 *
 * @param <T> what is known of a range
 */
public final class RangeTable<T extends Ranged> {

  /** What the numbers of a range are: the halves of its first address, ... */
  private static final int HIGH = 0;

  private static final int LOW = 1;

  /** ... the prefix length, below the handle of its value where it has only one, ... */
  private static final int LENGTH = 2;

  /** ... and the narrowest range that encloses it, above where its values begin in the order. */
  private static final int LINKS = 3;

  private static final int WIDTH = 4;

  /** In place of a handle. */
  private static final int SEVERAL = -1;

  private final Ranges<T> values;

  /** The places of the values in their list, range by range. */
  private final int[] order;

  private int size;

  /** The ranges, {@link #WIDTH} numbers each. */
  private long[] rows;

  private final Milestones milestones;

  /**
   * The table of these.
   *
   * @param values a list of random access, which is kept and not copied; several values of one
   *     range keep their order
   */
  public RangeTable(List<T> values) {
    this.values = Ranges.of(values);
    RangeOrder ranges = new RangeOrder(this.values);
    order = ranges.sorted();
    rows = new long[WIDTH * order.length];
    for (int i = 0; i < order.length; i++) {
      if (i == 0 || !ranges.isSame(order[i - 1], order[i])) {
        append(ranges.range(order[i]), i);
      } else {
        putLength(size - 1, length(size - 1), SEVERAL);
      }
    }
    if (size < order.length) {
      rows = Arrays.copyOf(rows, WIDTH * size); // several values of one range leave some over
    }
    milestones = new Milestones(rows, WIDTH, size);
  }

  private void append(Cidr range, int at) {
    int row = WIDTH * size;
    rows[row + HIGH] = range.first().high();
    rows[row + LOW] = range.first().low();
    putLength(size, range.length(), values.handle(order[at]));
    rows[row + LINKS] = (long) enclosing(size - 1, range.first()) << Integer.SIZE | at;
    size++;
  }

  private void putLength(int i, int length, int handle) {
    rows[WIDTH * i + LENGTH] = (long) handle << Integer.SIZE | length;
  }

  /** How many different ranges there are. */
  public int size() {
    return size;
  }

  /** A range, in the order of first addresses, the outer before the inner. */
  public Cidr range(int i) {
    return new Cidr(new IpAddress(rows[WIDTH * i + HIGH], rows[WIDTH * i + LOW]), length(i));
  }

  /** The narrowest range that encloses the range; -1 when none does. */
  public int enclosing(int i) {
    return (int) (rows[WIDTH * i + LINKS] >> Integer.SIZE);
  }

  /** The values of a range. */
  public List<T> at(int i) {
    int only = (int) (rows[WIDTH * i + LENGTH] >> Integer.SIZE);
    if (only != SEVERAL) {
      return List.of(values.byHandle(only));
    }
    int from = start(i);
    int to = end(i);
    List<T> found = new ArrayList<>(to - from);
    for (int k = from; k < to; k++) {
      found.add(values.byHandle(values.handle(order[k])));
    }
    return found;
  }

  /** Where the values of a range stand in the list that the table was made of. */
  public int[] positions(int i) {
    return Arrays.copyOfRange(order, start(i), end(i));
  }

  /** The narrowest range that holds the address; -1 when none does. */
  public int narrowest(IpAddress address) {
    return enclosing(lastNotAfter(address), address);
  }

  /** Whether any range holds the address. */
  public boolean covers(IpAddress address) {
    return narrowest(address) >= 0;
  }

  /** Whether any range shares an address with that one. */
  public boolean touches(Cidr other) {
    int last = lastNotAfter(other.last());
    return last >= 0 && (other.contains(range(last)) || covers(other.first()));
  }

  /**
   * What is known of the address, range by range, the longest prefix first.
   *
   * @return for each range that holds the address, the values given for it
   */
  public List<List<T>> at(IpAddress address) {
    List<List<T>> found = new ArrayList<>(2);
    for (int i = narrowest(address); i >= 0; i = enclosing(i)) {
      found.add(at(i));
    }
    return found;
  }

  private int enclosing(int candidate, IpAddress address) {
    int i = candidate;
    while (i >= 0
        && !Cidr.samePrefix(rows[WIDTH * i + HIGH], rows[WIDTH * i + LOW], address, length(i))) {
      i = enclosing(i);
    }
    return i;
  }

  private int length(int i) {
    return (int) rows[WIDTH * i + LENGTH];
  }

  /** Where the values of a range begin in the order. */
  private int start(int i) {
    return (int) rows[WIDTH * i + LINKS];
  }

  private int end(int i) {
    return i + 1 < size ? start(i + 1) : order.length;
  }

  private int lastNotAfter(IpAddress address) {
    int from = milestones.stretch(address);
    int to = Math.min(from + Milestones.STRETCH, size);
    boolean none =
        from >= to || Milestones.startsAfter(rows, WIDTH * from, address.high(), address.low());
    return none ? -1 : Milestones.lastNotAfter(address, rows, WIDTH, from, to);
  }
}
