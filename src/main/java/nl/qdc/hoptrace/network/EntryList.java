package nl.qdc.hoptrace.network;

import java.util.List;
import nl.qdc.hoptrace.net.Cidr;
import nl.qdc.hoptrace.net.table.Ranges;

/** Entries of which a part can be had without the whole: there may be millions. */
public interface EntryList extends List<NetworkEntry>, Ranges<NetworkEntry> {

  @Override
  default Cidr cidr(int i) {
    return get(i).cidr();
  }

  @Override
  default int handle(int i) {
    return i;
  }

  @Override
  default NetworkEntry byHandle(int handle) {
    return get(handle);
  }

  /** What the range of an entry is used for. */
  default Role role(int i) {
    return get(i).role();
  }
}
