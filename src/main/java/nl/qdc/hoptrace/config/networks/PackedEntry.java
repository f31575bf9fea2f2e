package nl.qdc.hoptrace.config.networks;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.net.Cidr;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.network.Role;

/**
 * An entry as bytes: a byte of flags, the prefix length, 4 or 16 bytes of address, its texts, each
 * behind its length, and each of its moments, mostly in 4 bytes.
 *
 * @param entry the entry
 * @param names its names, a line each
 * @param customer its customer; no bytes for none
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record PackedEntry(NetworkEntry entry, byte[] names, byte[] customer) {

  /** The flags, above the number of the role. */
  private static final int V4 = 0x80;

  private static final int SINCE = 0x40;
  private static final int UNTIL = 0x20;
  private static final int STAMPS = 0x10;
  private static final int ROLE = 0x0f;

  private static final List<Role> ROLES = List.of(Role.values());

  /** In place of a length that takes more than the one byte. */
  private static final int LONG = 0xff;

  private static final int MOST_LENGTH = 1 + Integer.BYTES;

  /** In place of the seconds of a moment that is no whole second from 1970 to 2106. */
  private static final int EXACT = -1;

  private static final int MOST_MOMENT = Integer.BYTES + Long.BYTES + Integer.BYTES;

  private static final int MOST_NUMBERS = 2 + 2 * Long.BYTES + 2 * MOST_MOMENT;

  static PackedEntry of(NetworkEntry entry) {
    String names = String.join("\n", entry.names()); // no name holds a line end
    return new PackedEntry(entry, bytes(names), bytes(entry.customer().orElse("")));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** It takes no more than that. */
  int mostBytes() {
    return MOST_NUMBERS + 2 * MOST_LENGTH + names.length + customer.length;
  }

  void put(ByteBuffer out) {
    IpAddress first = entry.cidr().first();
    out.put((byte) flags()).put((byte) entry.cidr().length());
    if (first.isV4()) {
      out.putInt((int) first.low());
    } else {
      out.putLong(first.high()).putLong(first.low());
    }
    putText(names, out);
    putText(customer, out);
    putMoment(entry.since(), out);
    putMoment(entry.until(), out);
  }

  private int flags() {
    return (entry.cidr().first().isV4() ? V4 : 0)
        | (entry.since().isPresent() ? SINCE : 0)
        | (entry.until().isPresent() ? UNTIL : 0)
        | (entry.stamps() ? STAMPS : 0)
        | ROLES.indexOf(entry.role());
  }

  private static void putText(byte[] text, ByteBuffer out) {
    if (text.length < LONG) {
      out.put((byte) text.length);
    } else {
      out.put((byte) LONG).putInt(text.length);
    }
    out.put(text);
  }

  private static void putMoment(Optional<Instant> moment, ByteBuffer out) {
    if (moment.isPresent()) {
      Instant instant = moment.get();
      long seconds = instant.getEpochSecond();
      int nanos = instant.getNano();
      if (nanos == 0 && seconds >= 0 && seconds < Integer.toUnsignedLong(EXACT)) {
        out.putInt((int) seconds);
      } else {
        out.putInt(EXACT).putLong(seconds).putInt(nanos);
      }
    }
  }

  /** The range of the entry that begins there. */
  static Cidr cidr(ByteBuffer in) {
    return cidr(in.get(), in);
  }

  /** The role of the entry that begins with these. */
  static Role role(byte flags) {
    return ROLES.get(flags & ROLE);
  }

  /** All of it. */
  static NetworkEntry entry(ByteBuffer in) {
    byte flags = in.get();
    return new NetworkEntry(
        cidr(flags, in),
        role(flags),
        names(text(in)),
        customer(text(in)),
        moment((flags & SINCE) != 0, in),
        moment((flags & UNTIL) != 0, in),
        (flags & STAMPS) != 0);
  }

  private static Cidr cidr(int flags, ByteBuffer in) {
    int length = in.get() & 0xff;
    IpAddress first =
        (flags & V4) != 0 ? IpAddress.v4(in.getInt()) : new IpAddress(in.getLong(), in.getLong());
    return new Cidr(first, length);
  }

  private static List<String> names(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    return text.indexOf('\n') < 0 ? List.of(text) : List.of(text.split("\n"));
  }

  private static Optional<String> customer(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static String text(ByteBuffer in) {
    int length = in.get() & 0xff;
    byte[] text = new byte[length == LONG ? in.getInt() : length];
    in.get(text);
    return new String(text, StandardCharsets.UTF_8);
  }

  private static Optional<Instant> moment(boolean isPresent, ByteBuffer in) {
    if (!isPresent) {
      return Optional.empty();
    }
    int seconds = in.getInt();
    return Optional.of(
        seconds == EXACT
            ? Instant.ofEpochSecond(in.getLong(), in.getInt())
            : Instant.ofEpochSecond(Integer.toUnsignedLong(seconds)));
  }
}
