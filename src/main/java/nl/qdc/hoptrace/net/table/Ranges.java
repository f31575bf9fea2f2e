package nl.qdc.hoptrace.net.table;

import java.util.List;
import nl.qdc.hoptrace.net.Cidr;

/**
 * Values with their ranges, which need not be objects until somebody asks for one.
 *
 * @param <T> what is known of a range
 */
public interface Ranges<T> {

  /** How many there are. */
  int size();

  /** The range of the value at that place. */
  Cidr cidr(int i);

  /**
   * What to ask for the value at that place with: where it lies, so that nobody need look that up.
   *
   * @return a number from 0 on, which stays the same
   */
  int handle(int i);

  /** The value with that handle. */
  T byHandle(int handle);

  /** Those of a list of random access, which may know how to do it without its values. */
  @SuppressWarnings("unchecked") // a list of such values that is also of ranges has ranges of them
  static <T extends Ranged> Ranges<T> of(List<T> values) {
    return values instanceof Ranges ? (Ranges<T>) values : new ListedRanges<>(values);
  }
}
