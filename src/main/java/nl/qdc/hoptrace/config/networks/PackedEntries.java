package nl.qdc.hoptrace.config.networks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.qdc.hoptrace.config.numbers.NumberReader;
import nl.qdc.hoptrace.config.numbers.NumberWriter;
import nl.qdc.hoptrace.net.Cidr;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.network.Role;

/**
 * Entries without an object of their own: the bytes of each lie together in a page, its texts
 * behind its numbers, since memory is what a look-up among millions waits for. An entry is made
 * anew whenever somebody asks for it.
 */
final class PackedEntries {

  /** Small enough for collectors that give a large object regions of its own. */
  private static final int PAGE_BITS = 18;

  private static final int PAGE = 1 << PAGE_BITS;

  private final List<byte[]> pages = new ArrayList<>();
  private int end = PAGE; // of the last page; there is none

  /** Where each begins: the number of its page, above its place in there. */
  private int[] starts = new int[16];

  private int size;

  void write(NumberWriter out) throws IOException {
    out.number(pages.size());
    for (byte[] page : pages) {
      out.bytes(page);
    }
    out.number(size);
    out.numbers(starts, size);
  }

  /** What was written; it takes no more entries. */
  static PackedEntries read(NumberReader in) throws IOException {
    PackedEntries entries = new PackedEntries();
    for (int n = in.number(); n > 0; n--) {
      entries.pages.add(in.bytes());
    }
    entries.size = in.number();
    entries.starts = in.numbers(entries.size, entries.size);
    return entries;
  }

  int size() {
    return size;
  }

  void add(NetworkEntry entry) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
    }
    PackedEntry packed = PackedEntry.of(entry);
    if (packed.mostBytes() > PAGE - end) {
      pages.add(new byte[Math.max(PAGE, packed.mostBytes())]);
      end = 0;
    }
    int start = Math.multiplyExact(pages.size() - 1, PAGE) + end;
    ByteBuffer out = bytes(start);
    packed.put(out);
    end = out.position();
    starts[size++] = start;
  }

  private ByteBuffer bytes(int start) {
    return ByteBuffer.wrap(page(start)).position(start & (PAGE - 1));
  }

  private byte[] page(int start) {
    return pages.get(start >>> PAGE_BITS);
  }

  Cidr cidr(int i) {
    return PackedEntry.cidr(bytes(starts[i]));
  }

  Role role(int i) {
    return PackedEntry.role(page(starts[i])[starts[i] & (PAGE - 1)]);
  }

  NetworkEntry get(int i) {
    return startingAt(starts[i]);
  }

  /** Where the entry begins among all the bytes. */
  int start(int i) {
    return starts[i];
  }

  /** The entry that begins there. */
  NetworkEntry startingAt(int start) {
    return PackedEntry.entry(bytes(start));
  }
}
