package nl.qdc.hoptrace.cli.command;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.qdc.hoptrace.config.value.Moment;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.trace.Holding;
import nl.qdc.hoptrace.trace.NetworkEntry;

/** Networks as lines of text. */
final class NetworkLines {

  private static final String MIDNIGHT = "T00:00:00Z";

  private NetworkLines() {}

  /** An entry a line. */
  static String table(List<NetworkEntry> entries) {
    return entries.stream().map(entry -> entry(entry) + "\n").collect(Collectors.joining());
  }

  /** Who holds an address. */
  static String holding(IpAddress address, Optional<Holding> holding) {
    return holding
        .map(found -> address + "  " + entry(found.entry()) + "\n" + doubts(found))
        .orElse(address + "  not in our networks\n");
  }

  private static String doubts(Holding holding) {
    Stream<String> holders = holding.holders().stream().map(entry -> "  perhaps  " + entry(entry));
    Stream<String> lapsed = holding.lapsed().stream().map(entry -> "  not then  " + entry(entry));
    return Stream.concat(holders, lapsed).map(line -> line + "\n").collect(Collectors.joining());
  }

  /** A day where the moment is its beginning. */
  static String since(Instant since) {
    String text = since.toString();
    return text.endsWith(MIDNIGHT) ? text.substring(0, text.length() - MIDNIGHT.length()) : text;
  }

  private static String entry(NetworkEntry entry) {
    StringBuilder line = new StringBuilder(entry.cidr() + "  " + entry.role().word());
    entry.names().forEach(name -> line.append("  ").append(name));
    entry.customer().ifPresent(customer -> line.append("  customer ").append(customer));
    entry.since().ifPresent(since -> line.append("  since ").append(since(since)));
    entry.until().ifPresent(until -> line.append("  until ").append(Moment.untilText(until)));
    return line + (entry.stamps() ? "" : "  writes no stamps");
  }
}
