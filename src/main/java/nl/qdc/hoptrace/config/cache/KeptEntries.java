package nl.qdc.hoptrace.config.cache;

import java.nio.file.Path;
import java.util.List;
import nl.qdc.hoptrace.config.networks.NetworkList;
import nl.qdc.hoptrace.network.NetworkEntry;

/** Network entries as they were kept. */
final class KeptEntries extends NetworkList {

  private final List<Path> files;
  private final NetworkEntry[] entries;
  private final int[] fileNumbers;
  private final int[] lines;

  KeptEntries(List<Path> files, int size) {
    this.files = files;
    this.entries = new NetworkEntry[size];
    this.fileNumbers = new int[size];
    this.lines = new int[size];
  }

  void put(int i, NetworkEntry entry, int fileNumber, int line) {
    entries[i] = entry;
    fileNumbers[i] = fileNumber;
    lines[i] = line;
  }

  @Override
  public NetworkEntry get(int i) {
    return entries[i];
  }

  @Override
  public int size() {
    return entries.length;
  }

  @Override
  public Place place(int i) {
    return new Place(files.get(fileNumbers[i]).toString(), lines[i]);
  }

  @Override
  public List<Path> files() {
    return files;
  }
}
