package nl.qdc.hoptrace.config.networks;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.config.numbers.NumberReader;
import nl.qdc.hoptrace.config.numbers.NumberWriter;
import nl.qdc.hoptrace.net.Cidr;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.network.Role;

/**
 * Entries without an object of their own: 36 bytes each in pages of numbers, and their texts. An
 * entry is made anew whenever somebody asks for it.
 */
final class PackedEntries {

  /** Small enough for collectors that give a large object regions of its own. */
  private static final int PAGE_BITS = 13;

  private static final int ROWS = 1 << PAGE_BITS;
  private static final List<Role> ROLES = List.of(Role.values());

  /** What the numbers of a row are. */
  private static final int HIGH = 0;

  private static final int LOW = 2;
  private static final int NAMES = 4;
  private static final int CUSTOMER = 5;
  private static final int SINCE = 6;
  private static final int UNTIL = 7;
  private static final int KIND = 8;
  private static final int NUMBERS = 9;

  /** In place of nanoseconds. */
  private static final int NO_MOMENT = -1;

  private final List<int[]> pages = new ArrayList<>();
  private final Texts texts;
  private final List<Optional<Instant>> moments = new ArrayList<>();
  private final Recent<Optional<String>, Integer> customers = new Recent<>(this::addCustomer);
  private final Recent<Optional<Instant>, Integer> recentMoments = new Recent<>(this::addMoment);
  private int size;

  PackedEntries() {
    this(new Texts());
  }

  private PackedEntries(Texts texts) {
    this.texts = texts;
  }

  void write(NumberWriter out) throws IOException {
    texts.write(out);
    out.number(moments.size());
    for (Optional<Instant> moment : moments) {
      writeMoment(moment, out);
    }
    out.number(size);
    for (int i = 0; i < size; i += ROWS) {
      out.numbers(page(i), NUMBERS * Math.min(ROWS, size - i));
    }
  }

  /** What was written; it takes no more entries. */
  static PackedEntries read(NumberReader in) throws IOException {
    PackedEntries entries = new PackedEntries(Texts.read(in));
    for (int n = in.number(); n > 0; n--) {
      entries.moments.add(readMoment(in));
    }
    entries.size = in.number();
    for (int i = 0; i < entries.size; i += ROWS) {
      int count = NUMBERS * Math.min(ROWS, entries.size - i);
      entries.pages.add(in.numbers(count, count));
    }
    return entries;
  }

  private static void writeMoment(Optional<Instant> moment, NumberWriter out) throws IOException {
    Instant instant = moment.orElse(Instant.EPOCH);
    long seconds = instant.getEpochSecond();
    int nanos = instant.getNano();
    out.number((int) (seconds >>> Integer.SIZE));
    out.number((int) seconds);
    out.number(moment.isPresent() ? nanos : NO_MOMENT);
  }

  private static Optional<Instant> readMoment(NumberReader in) throws IOException {
    long seconds = (long) in.number() << Integer.SIZE | Integer.toUnsignedLong(in.number());
    int nanos = in.number();
    return nanos == NO_MOMENT
        ? Optional.empty()
        : Optional.of(Instant.ofEpochSecond(seconds, nanos));
  }

  int size() {
    return size;
  }

  void add(NetworkEntry entry) {
    if (size >>> PAGE_BITS == pages.size()) {
      pages.add(new int[NUMBERS * ROWS]);
    }
    int[] cells = page(size);
    int at = row(size);
    putLong(cells, at + HIGH, entry.cidr().first().high());
    putLong(cells, at + LOW, entry.cidr().first().low());
    cells[at + NAMES] = texts.add(String.join("\n", entry.names())); // no name holds a line end
    cells[at + CUSTOMER] = customers.apply(entry.customer());
    cells[at + SINCE] = recentMoments.apply(entry.since());
    cells[at + UNTIL] = recentMoments.apply(entry.until());
    cells[at + KIND] =
        entry.cidr().length() << 8 | ROLES.indexOf(entry.role()) << 1 | (entry.stamps() ? 1 : 0);
    size++;
  }

  private int[] page(int i) {
    return pages.get(i >>> PAGE_BITS);
  }

  /** Where the numbers of a row begin in its page. */
  private static int row(int i) {
    return NUMBERS * (i & (ROWS - 1));
  }

  private static void putLong(int[] cells, int at, long value) {
    cells[at] = (int) (value >>> Integer.SIZE);
    cells[at + 1] = (int) value;
  }

  private static long getLong(int[] cells, int at) {
    return (long) cells[at] << Integer.SIZE | Integer.toUnsignedLong(cells[at + 1]);
  }

  Cidr cidr(int i) {
    int[] cells = page(i);
    int at = row(i);
    IpAddress first = new IpAddress(getLong(cells, at + HIGH), getLong(cells, at + LOW));
    return new Cidr(first, cells[at + KIND] >>> 8);
  }

  Role role(int i) {
    return roleOf(page(i)[row(i) + KIND]);
  }

  private static Role roleOf(int kind) {
    return ROLES.get(kind >>> 1 & 0x7f);
  }

  NetworkEntry get(int i) {
    int[] cells = page(i);
    int at = row(i);
    int kind = cells[at + KIND];
    return new NetworkEntry(
        cidr(i),
        roleOf(kind),
        names(cells[at + NAMES]),
        customer(cells[at + CUSTOMER]),
        moments.get(cells[at + SINCE]),
        moments.get(cells[at + UNTIL]),
        (kind & 1) == 1);
  }

  private List<String> names(int number) {
    if (number == Texts.NONE) {
      return List.of();
    }
    String text = texts.get(number);
    return text.indexOf('\n') < 0 ? List.of(text) : List.of(text.split("\n"));
  }

  private Optional<String> customer(int number) {
    return number == Texts.NONE ? Optional.empty() : Optional.of(texts.get(number));
  }

  private int addCustomer(Optional<String> customer) {
    return texts.add(customer.orElse(""));
  }

  private int addMoment(Optional<Instant> moment) {
    moments.add(moment);
    return moments.size() - 1;
  }
}
