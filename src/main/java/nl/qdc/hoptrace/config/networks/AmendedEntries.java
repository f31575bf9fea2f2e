package nl.qdc.hoptrace.config.networks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.qdc.hoptrace.network.NetworkEntry;

/** Entries of files with what options change and add; the files' own stay as they are. */
public final class AmendedEntries extends NetworkList {

  private final NetworkList files;
  private final Map<Integer, NetworkEntry> changed = new HashMap<>();
  private final List<NetworkEntry> added = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();

  /** The entries of the files. */
  public AmendedEntries(NetworkList files) {
    this.files = files;
  }

  /** Adds an entry that an option gives. */
  public void add(NetworkEntry entry, String option) {
    added.add(entry);
    places.add(new Place(option, 0));
  }

  /** Changes an entry, which keeps its place. */
  @Override
  public NetworkEntry set(int i, NetworkEntry entry) {
    NetworkEntry before = get(i);
    changed.put(i, entry);
    return before;
  }

  @Override
  public NetworkEntry get(int i) {
    NetworkEntry change = changed.get(i);
    if (change != null) {
      return change;
    }
    return i < files.size() ? files.get(i) : added.get(i - files.size());
  }

  @Override
  public int size() {
    return files.size() + added.size();
  }

  @Override
  public List<Path> files() {
    return files.files();
  }

  @Override
  public Place place(int i) {
    return i < files.size() ? files.place(i) : places.get(i - files.size());
  }
}
