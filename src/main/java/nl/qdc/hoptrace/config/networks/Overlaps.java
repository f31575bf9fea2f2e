package nl.qdc.hoptrace.config.networks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.qdc.hoptrace.config.value.Moment;
import nl.qdc.hoptrace.net.Cidr;
import nl.qdc.hoptrace.network.NetworkEntry;

/** Looks for entries that give one range to two at the same time. */
final class Overlaps {

  private final Entries entries;
  private final List<Pair> found = new ArrayList<>();

  private record Pair(int first, int second) {}

  Overlaps(Entries entries) {
    this.entries = entries;
  }

  /**
   * Sorts numbers, not objects: two million entries take 16 MB here. Each number is the hash of a
   * range above and the place of the entry below, so that entries of one range come to lie
   * together.
   */
  void find() {
    long[] keys = new long[entries.read()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = ((long) entries.range(i).hashCode() << 32) | i;
    }
    Arrays.sort(keys);
    int start = 0;
    for (int end = 1; end <= keys.length; end++) {
      if (end == keys.length || keys[end] >> 32 != keys[start] >> 32) {
        if (end - start > 1) {
          compareEqualHashes(Arrays.copyOfRange(keys, start, end));
        }
        start = end;
      }
    }
    found.sort((one, other) -> Integer.compare(one.second, other.second));
    for (Pair pair : found) {
      tell(pair);
    }
  }

  /** Entries of one range, or of few. */
  private void compareEqualHashes(long[] keys) {
    Map<Cidr, List<Integer>> ranges = new LinkedHashMap<>();
    for (long key : keys) {
      Cidr range = entries.range((int) key);
      List<Integer> sameRange = ranges.get(range);
      if (sameRange == null) {
        sameRange = new ArrayList<>(2);
        ranges.put(range, sameRange);
      }
      sameRange.add((int) key);
    }
    for (List<Integer> sameRange : ranges.values()) {
      compare(standing(sameRange));
    }
  }

  /**
   * What the configuration itself says of a range goes before what included files say, and what is
   * said of fewer addresses before what is said of more.
   */
  private List<Integer> standing(List<Integer> sameRange) {
    boolean own = entries.isOwn(sameRange.get(0));
    double fewest = Double.POSITIVE_INFINITY;
    for (int i : sameRange) {
      fewest = Math.min(fewest, entries.cutFrom(i));
    }
    List<Integer> standing = new ArrayList<>(sameRange.size());
    for (int i : sameRange) {
      boolean goesBefore = own ? entries.isOwn(i) : entries.cutFrom(i) == fewest;
      boolean again = fewest == Double.POSITIVE_INFINITY && !standing.isEmpty();
      if (goesBefore && !again) {
        standing.add(i);
      } else {
        entries.overrule(i);
      }
    }
    return standing;
  }

  private void compare(List<Integer> sameRange) {
    sameRange.sort((one, other) -> start(one).compareTo(start(other)));
    int longest = sameRange.get(0);
    for (int next : sameRange.subList(1, sameRange.size())) {
      if (isRepeated(longest, next)) {
        entries.overrule(next);
      } else if (start(next).isBefore(end(longest))) {
        found.add(new Pair(longest, next));
      }
      if (end(next).isAfter(end(longest))) {
        longest = next;
      }
    }
  }

  /** Plans list an address once for each machine that may have it, and files repeat each other. */
  private boolean isRepeated(int one, int other) {
    return !entries.isOwn(other) && entry(one).equals(entry(other));
  }

  private void tell(Pair pair) {
    int first = pair.first;
    int second = pair.second;
    NetworkEntry one = entry(first);
    NetworkEntry other = entry(second);
    Cidr cidr = other.cidr();
    String also = cidr + " is also given in " + entries.exactPlace(first);
    if (!one.since().equals(other.since())) {
      String likely = Moment.untilText(start(second));
      entries.mistake(
          second, also + " for a time that overlaps; did you mean until: " + likely + " there?");
    } else if (!one.until().equals(other.until())) {
      entries.mistake(second, also + " for a time that overlaps");
    } else {
      entries.mistake(second, also + difference(one, other));
    }
  }

  private static String difference(NetworkEntry one, NetworkEntry other) {
    if (one.role() != other.role()) {
      return " for the same time, but with role " + one.role().word();
    }
    if (!one.customer().equals(other.customer())) {
      return " for the same time, but with " + holder(one.customer());
    }
    return one.equals(other) ? "" : " for the same time, but with other names or stamps";
  }

  private static String holder(Optional<String> customer) {
    return customer.map(name -> "customer " + name).orElse("no customer");
  }

  private NetworkEntry entry(int i) {
    return entries.entry(i);
  }

  private Instant start(int i) {
    return entry(i).since().orElse(Instant.MIN);
  }

  private Instant end(int i) {
    return entry(i).until().orElse(Instant.MAX);
  }
}
