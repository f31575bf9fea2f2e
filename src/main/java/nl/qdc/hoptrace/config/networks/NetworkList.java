package nl.qdc.hoptrace.config.networks;

import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import nl.qdc.hoptrace.network.EntryList;
import nl.qdc.hoptrace.network.NetworkEntry;

/** Network entries that know where they come from. */
public abstract class NetworkList extends AbstractList<NetworkEntry>
    implements RandomAccess, EntryList {

  /**
   * Where an entry stands.
   *
   * @param file the file, or the option
   * @param line the line, counted from 1; 0 where there are none
   */
  public record Place(String file, int line) {

    @Override
    public String toString() {
      return line == 0 ? file : file + ":" + line;
    }
  }

  /** Where the entry stands. */
  public abstract Place place(int i);

  /** The files that were read for it: the configuration, and what it includes. */
  public abstract List<Path> files();
}
