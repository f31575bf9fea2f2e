package nl.qdc.hoptrace.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.qdc.hoptrace.config.ConfigurationReader;
import nl.qdc.hoptrace.config.networks.NetworkList;
import nl.qdc.hoptrace.net.IpAddress;

/** An invented provider with two million ranges, one behind the other. */
enum AddressPlan {
  /** Plain ranges of eight addresses, from 16.0.0.0 on. */
  TXT("") {
    @Override
    String rows(int i) {
      return address(i, 0) + "/29\n";
    }
  },

  /** The same with name, customer and day. */
  CSV("cidr,name,customer,since\n") {
    @Override
    String rows(int i) {
      return address(i, 0) + "/29,vps" + i + ",C-" + i / 4 + ",2026-01-15\n";
    }
  },

  /** The same in ranges of 256, and every eighth changes hands. */
  HELD("cidr,name,customer,since,until\n") {
    @Override
    String rows(int i) {
      String wider = i % 32 == 0 ? address(i, 0) + "/24,,,,\n" : "";
      String range = address(i, 0) + "/29,vps" + i + ",C-" + i / 4;
      return i % 8 == 0
          ? wider + range + ",2025-01-15,2026-01-31\n" + range + "x,2026-02-01,\n"
          : wider + range + ",2025-01-15,2026-12-31\n";
    }
  },

  /** IPv6: a /64 each, with name, customer and day. */
  IPV6("cidr,name,customer,since\n") {
    @Override
    String rows(int i) {
      return address(i, 0) + "/64,vps" + i + ",C-" + i / 4 + ",2026-01-15\n";
    }

    @Override
    IpAddress address(int range, int host) {
      return new IpAddress(0x20010db800000000L + range, host);
    }
  };

  static final int RANGES = 2_000_000;

  private static final long FIRST = 16L << 24;
  private static final int WIDTH = 8;

  private final String header;

  AddressPlan(String header) {
    this.header = header;
  }

  /** The lines that tell of a range. */
  abstract String rows(int i);

  /** An address of a range. */
  IpAddress address(int range, int host) {
    return IpAddress.v4(FIRST + (long) range * WIDTH + host);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Writes it, and a configuration. */
  Path write() throws IOException {
    Path folder = Files.createTempDirectory("hoptrace");
    Path file = folder.resolve(header.isEmpty() ? "list.txt" : "list.csv");
    Path configuration = folder.resolve("config.json");
    for (Path own : new Path[] {folder, file, configuration}) {
      own.toFile().deleteOnExit(); // the last one first
    }
    try (BufferedWriter list = Files.newBufferedWriter(file)) {
      list.write(header);
      for (int i = 0; i < RANGES; i++) {
        list.write(rows(i));
      }
    }
    return Files.writeString(configuration, "{\"include\": [\"" + file.getFileName() + "\"]}\n");
  }

  /** Writes and reads it. */
  NetworkList read() throws IOException {
    return ConfigurationReader.read(write()).networks();
  }
}
