package nl.qdc.hoptrace.report;

import java.util.Locale;
import java.util.Optional;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.network.NetworkEntry;

/**
 * A line about our networks: one of their entries, or what one says of an address.
 *
 * @param address the address that was asked for
 * @param standing what the entry is to it
 * @param entry the entry
 * @param file where the entry stands: a file, or an option
 * @param line the line in that file; 0 where there is none
 */
public record NetworkRow(
    Optional<IpAddress> address,
    Standing standing,
    Optional<NetworkEntry> entry,
    String file,
    int line) {

  /** What an entry is to an address. */
  public enum Standing {
    /** An entry of the table; no address was asked for. */
    LISTED,
    /** It holds the address. */
    HOLDS,
    /** It comes into question: the address changed hands near that time, or no time was given. */
    PERHAPS,
    /** It is of a narrower range, and does not hold at that time. */
    NOT_THEN,
    /** There is none: the address is not ours. */
    NOT_OURS;

    /** The word in reports. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** An entry of the table. */
  public static NetworkRow listed(NetworkEntry entry, String file, int line) {
    return new NetworkRow(Optional.empty(), Standing.LISTED, Optional.of(entry), file, line);
  }

  /** What an entry says of an address. */
  public static NetworkRow of(
      IpAddress address, Standing standing, NetworkEntry entry, String file, int line) {
    return new NetworkRow(Optional.of(address), standing, Optional.of(entry), file, line);
  }

  /** An address that is not ours. */
  public static NetworkRow notOurs(IpAddress address) {
    return new NetworkRow(Optional.of(address), Standing.NOT_OURS, Optional.empty(), "", 0);
  }

  /** Where the entry stands, as {@code FILE:LINE}. */
  public String place() {
    return line == 0 ? file : file + ":" + line;
  }
}
