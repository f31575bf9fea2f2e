package nl.qdc.hoptrace.net.table;

import java.util.List;
import nl.qdc.hoptrace.net.Cidr;

/** The values of a plain list. */
record ListedRanges<T extends Ranged>(List<T> values) implements Ranges<T> {

  @Override
  public int size() {
    return values.size();
  }

  @Override
  public Cidr cidr(int i) {
    return values.get(i).cidr();
  }

  @Override
  public int handle(int i) {
    return i;
  }

  @Override
  public T byHandle(int handle) {
    return values.get(handle);
  }
}
