package nl.qdc.hoptrace.bench;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.format.util.DualIPv4v6AssociativeTries;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import nl.qdc.hoptrace.config.ConfigurationReader;
import nl.qdc.hoptrace.config.networks.NetworkList;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.network.Networks;

/**
 * Two million ranges in our table, in a {@code TreeMap} and in the IPAddress library's trie, in one
 * run: how long they take to load, how much they hold then, and how long a look-up takes, in
 * processor time. All read the same file by our reader; the other two hold an object for each
 * entry.
 */
public final class TableBeside {

  private static final int ASKED = 1 << 18;
  private static final int ROUNDS = 9;
  private static final Optional<Instant> TIME = Optional.of(Instant.parse("2026-02-03T09:11:12Z"));

  private final AddressPlan plan;
  private final IpAddress[] asked = new IpAddress[ASKED];

  private TableBeside(AddressPlan plan) {
    this.plan = plan;
    Random random = new Random(1);
    for (int i = 0; i < ASKED; i++) {
      asked[i] = plan.address(random.nextInt(AddressPlan.RANGES), random.nextInt(8));
    }
  }

  /** Prints a table, of the plans that the arguments name or of all. */
  public static void main(String[] args) throws IOException {
    List<AddressPlan> all = List.of(AddressPlan.values());
    List<AddressPlan> chosen =
        all.stream().filter(plan -> List.of(args).contains(plan.toString())).toList();
    System.out.println(
        "| list | table | load, s | held, MiB | look-up, ns |\n|---|---|---|---|---|");
    for (AddressPlan plan : chosen.isEmpty() ? all : chosen) {
      new TableBeside(plan).compare();
    }
  }

  private void compare() throws IOException {
    Path file = plan.write();
    measure("`Networks`", file, TableBeside::ours, asked);
    measure("`TreeMap`", file, TableBeside::treeMap, asked);
    IPAddress[] theirs = new IPAddress[ASKED];
    Arrays.setAll(theirs, i -> theirs(asked[i].toString()));
    measure("trie", file, TableBeside::trie, theirs);
  }

  private <A> void measure(
      String name, Path file, Function<NetworkList, ToIntFunction<A>> maker, A[] addresses) {
    lookUp(maker.apply(ConfigurationReader.read(file).networks()), addresses); // warm
    long before = used();
    long began = processorTime();
    ToIntFunction<A> table = maker.apply(ConfigurationReader.read(file).networks());
    double seconds = (processorTime() - began) / 1e9;
    long held = used() - before >> 20;
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %.1f | %d | %.0f |%n",
        plan,
        name,
        seconds,
        held,
        lookUp(table, addresses));
  }

  private static <A> double lookUp(ToIntFunction<A> table, A[] addresses) {
    double[] rounds = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      int found = 0;
      long began = processorTime();
      for (A address : addresses) {
        found += table.applyAsInt(address);
      }
      rounds[round] = (processorTime() - began) / (double) ASKED;
      if (found != ASKED) {
        throw new IllegalStateException("found " + found);
      }
    }
    Arrays.sort(rounds);
    return rounds[ROUNDS / 2];
  }

  /** All that is asked of it: the longest prefix, and who held it at a time. */
  private static ToIntFunction<IpAddress> ours(NetworkList list) {
    Networks networks = new Networks(list);
    return address -> networks.at(address, TIME).isPresent() ? 1 : 0;
  }

  /** Only right for ranges of which none holds another, and without times. */
  private static ToIntFunction<IpAddress> treeMap(NetworkList list) {
    TreeMap<IpAddress, NetworkEntry> map = new TreeMap<>();
    for (NetworkEntry entry : list) {
      map.put(entry.cidr().first(), entry);
    }
    return address -> map.floorEntry(address) == null ? 0 : 1;
  }

  /** The longest prefix, without times. */
  private static ToIntFunction<IPAddress> trie(NetworkList list) {
    DualIPv4v6AssociativeTries<NetworkEntry> trie = new DualIPv4v6AssociativeTries<>();
    for (NetworkEntry entry : list) {
      trie.put(theirs(entry.cidr().toString()).toPrefixBlock(), entry);
    }
    return address -> trie.longestPrefixMatchNode(address) == null ? 0 : 1;
  }

  private static IPAddress theirs(String text) {
    return new IPAddressString(text).getAddress();
  }

  /** Of this thread, so that neighbours on the machine count less. */
  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
