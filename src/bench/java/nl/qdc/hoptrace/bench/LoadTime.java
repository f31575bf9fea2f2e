package nl.qdc.hoptrace.bench;

import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.Locale;
import nl.qdc.hoptrace.config.ConfigurationReader;
import nl.qdc.hoptrace.network.Networks;

/** How long two million entries take to load, each kind twice, and how much they hold then. */
public final class LoadTime {

  private LoadTime() {}

  /** Prints a line for each load. */
  public static void main(String[] args) throws IOException {
    for (String kind : new String[] {"txt", "csv", "txt", "csv"}) {
      load(kind, AddressPlan.write(kind));
    }
  }

  private static void load(String kind, Path configuration) {
    long before = used();
    long began = System.nanoTime();
    Networks networks = new Networks(ConfigurationReader.read(configuration).networks());
    double seconds = (System.nanoTime() - began) / 1e9;
    long held = used() - before >> 20;
    System.out.printf(Locale.ROOT, "%s  %.2f s  %d MiB held%n", kind, seconds, held);
    Reference.reachabilityFence(networks);
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
