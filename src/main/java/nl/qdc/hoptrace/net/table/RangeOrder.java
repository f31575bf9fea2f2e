package nl.qdc.hoptrace.net.table;

import nl.qdc.hoptrace.net.Cidr;
import nl.qdc.hoptrace.net.IpAddress;

/**
 * Positions of a list in the order of their ranges: by first address, the outer range first, then
 * as in the list. A merge sort of plain numbers, which leaves alone what is in order already, as
 * most lists of addresses are.
 */
final class RangeOrder {

  private final long[] high;
  private final long[] low;
  private final byte[] length;
  private final int[] order;

  RangeOrder(Ranges<?> values) {
    int size = values.size();
    high = new long[size];
    low = new long[size];
    length = new byte[size];
    order = new int[size];
    for (int i = 0; i < size; i++) {
      Cidr range = values.cidr(i);
      high[i] = range.first().high();
      low[i] = range.first().low();
      length[i] = (byte) (range.length() - 1); // 1 to 128 fit a byte as 0 to 127
      order[i] = i;
    }
  }

  /** The positions in order. */
  int[] sorted() {
    sort(new int[order.length / 2 + 1], 0, order.length);
    return order;
  }

  /** The range at a position of the list. */
  Cidr range(int i) {
    return new Cidr(new IpAddress(high[i], low[i]), length[i] + 1);
  }

  /** Whether the two have the same range. */
  boolean isSame(int one, int other) {
    return compare(one, other) == 0;
  }

  private void sort(int[] spare, int from, int to) {
    if (to - from < 2) {
      return;
    }
    int middle = (from + to) >>> 1;
    sort(spare, from, middle);
    sort(spare, middle, to);
    if (compare(order[middle - 1], order[middle]) > 0) {
      merge(spare, from, middle, to);
    }
  }

  private void merge(int[] spare, int from, int middle, int to) {
    int left = middle - from;
    System.arraycopy(order, from, spare, 0, left);
    int i = 0;
    int right = middle;
    int at = from;
    while (i < left) {
      boolean takeLeft = right == to || compare(spare[i], order[right]) <= 0;
      order[at++] = takeLeft ? spare[i++] : order[right++];
    }
  }

  private int compare(int one, int other) {
    int byHigh = Long.compareUnsigned(high[one], high[other]);
    if (byHigh != 0) {
      return byHigh;
    }
    int byLow = Long.compareUnsigned(low[one], low[other]);
    return byLow != 0 ? byLow : length[one] - length[other];
  }
}
