package nl.qdc.hoptrace.config.include;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A column that is read, under our own name for it or the one that an address plan gives it. The
 * first name that a header row has wins.
 */
enum CsvColumn {
  /** A range; an address with its network's prefix length is one address. */
  RANGE(
      "cidr", "prefix", "ip_address", "ip_addr", "address", "start_address", "aggregate", "subnet"),
  /** The last address of a range that has a first. */
  END("end_address"),
  /** The prefix length or netmask of a {@code subnet} that bears none. */
  MASK("mask", "netmask"),
  /** Private ranges of a routing table of its own are nobody's but that table's. */
  VRF("vrf"),
  /** What an address plan lists as free is no entry of it. */
  STATUS("status"),
  ROLE("role"),
  NAME("name", "dns_name", "hostname"),
  CUSTOMER("customer", "tenant"),
  /** Whom a phpIPAM address belongs to, where no column names its customer. */
  OWNER("owner"),
  SINCE("since", "cf_since"),
  UNTIL("until", "cf_until"),
  STAMPS("stamps");

  /** The columns of a list of our own. */
  static final List<String> OURS =
      Stream.of(RANGE, ROLE, NAME, CUSTOMER, SINCE, UNTIL, STAMPS).map(CsvColumn::ours).toList();

  private final List<String> names;

  CsvColumn(String... names) {
    this.names = List.of(names);
  }

  /** The name under which a header row has this column. */
  Optional<String> in(List<String> header) {
    return names.stream().filter(header::contains).findFirst();
  }

  /** Our own name for it. */
  String ours() {
    return names.get(0);
  }

  /** The comparable form of a column's name: {@code IP Address} is {@code ip_address}. */
  static String normal(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
  }
}
