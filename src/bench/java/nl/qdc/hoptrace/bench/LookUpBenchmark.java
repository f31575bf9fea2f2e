package nl.qdc.hoptrace.bench;

import inet.ipaddr.IPAddressString;
import inet.ipaddr.ipv4.IPv4Address;
import inet.ipaddr.ipv4.IPv4AddressAssociativeTrie;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import nl.qdc.hoptrace.config.networks.NetworkList;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.network.Holding;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.network.Networks;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Whose is an address, among two million ranges? The addresses are asked for in random order. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LookUpBenchmark {

  private static final int ASKED = 1 << 18;

  private final IpAddress[] addresses = new IpAddress[ASKED];
  private final IPv4Address[] theirs = new IPv4Address[ASKED];
  private final TreeMap<IpAddress, NetworkEntry> treeMap = new TreeMap<>();
  private final IPv4AddressAssociativeTrie<NetworkEntry> trie = new IPv4AddressAssociativeTrie<>();
  private final Optional<Instant> time = Optional.of(Instant.parse("2026-02-03T09:11:12Z"));
  private Networks networks;
  private int next;

  /** The same entries for all. */
  @Setup
  public void fill() throws IOException {
    NetworkList list = AddressPlan.CSV.read();
    networks = new Networks(list);
    for (NetworkEntry entry : list) {
      treeMap.put(entry.cidr().first(), entry);
      trie.put(theirs(entry.cidr().toString()).toPrefixBlock(), entry);
    }
    Random random = new Random(1);
    for (int i = 0; i < ASKED; i++) {
      addresses[i] = AddressPlan.CSV.address(random.nextInt(AddressPlan.RANGES), random.nextInt(8));
      theirs[i] = theirs(addresses[i].toString());
    }
  }

  private static IPv4Address theirs(String text) {
    return new IPAddressString(text).getAddress().toIPv4();
  }

  /** Ranges that hold it, the narrowest first, with all that is known of each. */
  @Benchmark
  public List<List<NetworkEntry>> rangeTable() {
    return networks.ranges().at(addresses[next++ & (ASKED - 1)]);
  }

  /** The same, and who held it at a time. */
  @Benchmark
  public Optional<Holding> networks() {
    return networks.at(addresses[next++ & (ASKED - 1)], time);
  }

  /** Only right for ranges of which none holds another. */
  @Benchmark
  public Map.Entry<IpAddress, NetworkEntry> treeMap() {
    return treeMap.floorEntry(addresses[next++ & (ASKED - 1)]);
  }

  /** Longest prefix match of the IPAddress library. */
  @Benchmark
  public NetworkEntry trie() {
    return trie.longestPrefixMatchNode(theirs[next++ & (ASKED - 1)]).getValue();
  }
}
