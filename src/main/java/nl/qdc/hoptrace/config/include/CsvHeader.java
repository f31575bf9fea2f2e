package nl.qdc.hoptrace.config.include;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.qdc.hoptrace.config.source.Scalar;
import nl.qdc.hoptrace.config.source.Source;
import nl.qdc.hoptrace.config.value.Nearest;
import nl.qdc.hoptrace.net.IpLiteral;

/**
 * What the columns of a CSV file mean.
 *
 * @param columns the columns that are read
 * @param rangeName the name of the column with the ranges
 */
record CsvHeader(List<Place> columns, String rangeName) {

  /**
   * A column that is read.
   *
   * @param kind what it holds
   * @param index its place in a row, from 0
   */
  record Place(CsvColumn kind, int index) {}

  private static final Set<String> ADDRESSES =
      Set.of("ip_address", "ip_addr", "address", "start_address");

  /** Whether the row has a column with ranges. */
  static boolean isLikely(List<Scalar> row) {
    return CsvColumn.RANGE.in(names(row)).isPresent();
  }

  private static List<String> names(List<Scalar> row) {
    return row.stream().map(cell -> CsvColumn.normal(cell.text())).toList();
  }

  /** Reads the header row; empty after a mistake. */
  static Optional<CsvHeader> read(List<Scalar> row, Source source) {
    List<String> names = names(row);
    Optional<String> range = CsvColumn.RANGE.in(names);
    if (range.isEmpty()) {
      source.mistake(row.get(0), "the header row has no column cidr" + hint(row, names));
      return Optional.empty();
    }
    List<Place> columns = new ArrayList<>();
    for (CsvColumn kind : CsvColumn.values()) {
      kind.in(names).ifPresent(name -> columns.add(new Place(kind, names.indexOf(name))));
    }
    if (range.get().equals("cidr") || CsvColumn.CUSTOMER.in(names).isPresent()) {
      columns.removeIf(place -> place.kind() == CsvColumn.OWNER);
    }
    CsvHeader header = new CsvHeader(columns, range.get());
    boolean good = !isTwice(row, names, columns, source) && !header.isMistyped(row, names, source);
    return good ? Optional.of(header) : Optional.empty();
  }

  private static String hint(List<Scalar> row, List<String> names) {
    String first = row.get(0).text();
    if (first.indexOf('\uFFFD') >= 0) {
      return "; the file is not UTF-8";
    }
    if (IpLiteral.parse(first.substring(0, (first + "/").indexOf('/'))).isPresent()) {
      return "; is it missing? Begin with a line like cidr,name,customer";
    }
    return Nearest.to("cidr", names).map(name -> "; did you mean cidr by " + name + "?").orElse("");
  }

  /** In a list of our own a column that is nearly called like one that is missing. */
  private boolean isMistyped(List<Scalar> row, List<String> names, Source source) {
    if (isExport()) {
      return false;
    }
    List<String> missing = new ArrayList<>(CsvColumn.OURS);
    columns.forEach(place -> missing.remove(place.kind().ours()));
    int before = source.mistakes().count();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      Optional<String> likely = Nearest.to(name, missing);
      if (likely.isPresent() && name.length() <= likely.get().length() + 1) {
        source.mistake(
            row.get(i), "unknown column " + name + "; did you mean " + likely.get() + "?");
      }
    }
    return source.mistakes().count() > before;
  }

  private static boolean isTwice(
      List<Scalar> row, List<String> names, List<Place> columns, Source source) {
    Set<String> read = new HashSet<>();
    columns.forEach(place -> read.add(names.get(place.index())));
    List<Scalar> twice = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      if (read.contains(names.get(i)) && names.indexOf(names.get(i)) < i) {
        twice.add(row.get(i));
      }
    }
    twice.forEach(
        cell -> source.mistake(cell, "column " + cell.text() + " stands here a second time"));
    return !twice.isEmpty();
  }

  /** Whether the file is an export of an address plan, whose roles are its own. */
  boolean isExport() {
    return !rangeName.equals("cidr");
  }

  /**
   * Whether the ranges are addresses, written with the prefix length of the network around them.
   */
  boolean holdsAddresses() {
    return ADDRESSES.contains(rangeName);
  }
}
