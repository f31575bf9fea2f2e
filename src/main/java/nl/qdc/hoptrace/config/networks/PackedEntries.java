package nl.qdc.hoptrace.config.networks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.net.Cidr;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.trace.NetworkEntry;
import nl.qdc.hoptrace.trace.Role;

/**
 * Entries without an object of their own: 36 bytes each in pages of numbers, and their texts. An
 * entry is made anew whenever somebody asks for it.
 */
final class PackedEntries {

  private static final int PAGE_BITS = 12;
  private static final int ROWS = 1 << PAGE_BITS;
  private static final List<Role> ROLES = List.of(Role.values());

  /** What the numbers of a row are. */
  private static final int NAMES = 0;

  private static final int CUSTOMER = 1;
  private static final int SINCE = 2;
  private static final int UNTIL = 3;
  private static final int KIND = 4;
  private static final int NUMBERS = 5;

  private final List<long[]> addresses = new ArrayList<>();
  private final List<int[]> numbers = new ArrayList<>();
  private final Texts texts = new Texts();
  private final List<Optional<Instant>> moments = new ArrayList<>();
  private final Recent<Optional<String>, Integer> customers =
      new Recent<>(customer -> texts.add(customer.orElse("")));
  private final Recent<Optional<Instant>, Integer> recentMoments = new Recent<>(this::addMoment);
  private int size;

  int size() {
    return size;
  }

  void add(NetworkEntry entry) {
    int page = size >>> PAGE_BITS;
    if (page == addresses.size()) {
      addresses.add(new long[2 * ROWS]);
      numbers.add(new int[NUMBERS * ROWS]);
    }
    int row = size & (ROWS - 1);
    long[] address = addresses.get(page);
    address[2 * row] = entry.cidr().first().high();
    address[2 * row + 1] = entry.cidr().first().low();
    int[] cells = numbers.get(page);
    int at = NUMBERS * row;
    cells[at + NAMES] = texts.add(String.join("\n", entry.names())); // no name holds a line end
    cells[at + CUSTOMER] = customers.apply(entry.customer());
    cells[at + SINCE] = recentMoments.apply(entry.since());
    cells[at + UNTIL] = recentMoments.apply(entry.until());
    cells[at + KIND] =
        entry.cidr().length() << 8 | ROLES.indexOf(entry.role()) << 1 | (entry.stamps() ? 1 : 0);
    size++;
  }

  Cidr cidr(int i) {
    int row = i & (ROWS - 1);
    long[] address = addresses.get(i >>> PAGE_BITS);
    int kind = numbers.get(i >>> PAGE_BITS)[NUMBERS * row + KIND];
    return new Cidr(new IpAddress(address[2 * row], address[2 * row + 1]), kind >>> 8);
  }

  NetworkEntry get(int i) {
    int[] cells = numbers.get(i >>> PAGE_BITS);
    int at = NUMBERS * (i & (ROWS - 1));
    int kind = cells[at + KIND];
    return new NetworkEntry(
        cidr(i),
        ROLES.get(kind >>> 1 & 0x7f),
        names(cells[at + NAMES]),
        Optional.of(texts.get(cells[at + CUSTOMER])).filter(customer -> !customer.isEmpty()),
        moments.get(cells[at + SINCE]),
        moments.get(cells[at + UNTIL]),
        (kind & 1) == 1);
  }

  private List<String> names(int number) {
    return number == Texts.NONE ? List.of() : List.of(texts.get(number).split("\n"));
  }

  private int addMoment(Optional<Instant> moment) {
    moments.add(moment);
    return moments.size() - 1;
  }
}
