package nl.qdc.hoptrace.config.include;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.qdc.hoptrace.config.source.Scalar;
import nl.qdc.hoptrace.net.IpLiteral;
import nl.qdc.hoptrace.net.SpecialRange;

/** Tells which rows in an export of an address plan are no ranges of ours. */
final class PlanRow {

  /** What plans call the routing table of everybody. */
  private static final Set<String> GLOBAL = Set.of("", "global", "default");

  /** In place of the addresses of a subnet that has none. */
  private static final String NO_HOSTS = "no hosts";

  private PlanRow() {}

  /**
   * Whether the row is to be passed over: a folder, or the title and header row of the next subnet
   * (phpIPAM), what is shown as free (NetBox), or a private range of a VRF, which may be there in
   * every other one too.
   */
  static boolean isForeign(CsvHeader header, List<Scalar> row) {
    String range = cell(CsvColumn.RANGE, header, row);
    return range.endsWith(" (folder)")
        || isCaption(range, header)
        || cell(CsvColumn.STATUS, header, row).equals("available")
        || (!GLOBAL.contains(cell(CsvColumn.VRF, header, row)) && isPrivate(range));
  }

  /** Above the addresses of each subnet stands {@code 192.0.2.0/24 - VPS}. */
  private static boolean isCaption(String range, CsvHeader header) {
    int slash = range.indexOf('/');
    return header.holdsAddresses()
        && (range.equals(NO_HOSTS)
            || CsvColumn.normal(range).equals(header.rangeName())
            || (slash > 0 && range.indexOf(" - ") > slash));
  }

  private static boolean isPrivate(String range) {
    int slash = range.indexOf('/');
    return IpLiteral.parse(slash < 0 ? range : range.substring(0, slash))
        .filter(address -> !SpecialRange.isPublic(address))
        .isPresent();
  }

  private static String cell(CsvColumn kind, CsvHeader header, List<Scalar> row) {
    for (CsvHeader.Place column : header.columns()) {
      if (column.kind() == kind && column.index() < row.size()) {
        return PlanCell.of(row.get(column.index())).text().toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }
}
