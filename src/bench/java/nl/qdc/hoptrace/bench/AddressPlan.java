package nl.qdc.hoptrace.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.qdc.hoptrace.config.ConfigurationReader;
import nl.qdc.hoptrace.config.networks.NetworkList;
import nl.qdc.hoptrace.net.IpAddress;

/** An invented provider: ranges of eight addresses, one behind the other, from 16.0.0.0 on. */
final class AddressPlan {

  static final int ENTRIES = 2_000_000;

  private static final long FIRST = 16L << 24;
  private static final int WIDTH = 8;

  private AddressPlan() {}

  /** Writes it as CSV with names, customers and days, or as plain text, and a configuration. */
  static Path write(String kind) throws IOException {
    Path folder = Files.createTempDirectory("hoptrace");
    Path file = folder.resolve("list." + kind);
    Path configuration = folder.resolve(kind + ".json");
    for (Path own : new Path[] {folder, file, configuration}) {
      own.toFile().deleteOnExit(); // the last one first
    }
    try (BufferedWriter list = Files.newBufferedWriter(file)) {
      list.write(kind.equals("csv") ? "cidr,name,customer,since\n" : "");
      for (int i = 0; i < ENTRIES; i++) {
        list.write(address(i, 0) + "/29");
        list.write(kind.equals("csv") ? ",vps" + i + ",C-" + i / 4 + ",2026-01-15\n" : "\n");
      }
    }
    return Files.writeString(configuration, "{\"include\": [\"list." + kind + "\"]}\n");
  }

  /** Writes and reads it. */
  static NetworkList read(String kind) throws IOException {
    return ConfigurationReader.read(write(kind)).networks();
  }

  static IpAddress address(int entry, int host) {
    return IpAddress.v4(FIRST + (long) entry * WIDTH + host);
  }
}
