package nl.qdc.hoptrace.config.include;

import java.util.List;
import java.util.OptionalInt;
import nl.qdc.hoptrace.config.networks.EntryDraft;
import nl.qdc.hoptrace.config.networks.EntryKey;
import nl.qdc.hoptrace.config.networks.EntryReader;
import nl.qdc.hoptrace.config.source.Scalar;
import nl.qdc.hoptrace.config.source.Source;
import nl.qdc.hoptrace.net.Cidr;

/** Turns the rows of a CSV file into drafts. */
final class CsvDraft {

  private final CsvHeader header;
  private final Source source;
  private final EntryDraft draft = new EntryDraft();

  CsvDraft(CsvHeader header, Source source) {
    this.header = header;
    this.source = source;
  }

  /** The draft of a row, until the next one is filled. */
  EntryDraft fill(List<Scalar> row, int line) {
    draft.begin(new Scalar("", line, 1), source);
    for (CsvHeader.Place column : header.columns()) {
      int i = column.index();
      if (i < row.size()) {
        Scalar cell = header.isExport() ? PlanCell.of(row.get(i)) : row.get(i);
        if (!cell.text().isEmpty()) {
          put(column.kind(), cell);
        }
      }
    }
    return draft;
  }

  private void put(CsvColumn column, Scalar cell) {
    switch (column) {
      case RANGE -> draft.put(EntryKey.CIDR, header.holdsAddresses() ? address(cell) : cell);
      case END -> draft.get(EntryKey.CIDR).ifPresent(first -> upTo(first, address(cell)));
      case MASK -> draft.get(EntryKey.CIDR).ifPresent(subnet -> mask(subnet, cell.text()));
      case VRF, STATUS -> {} // see PlanRow
      case ROLE -> {
        if (!header.isExport() || EntryReader.isRole(cell.text())) {
          draft.put(EntryKey.ROLE, cell);
        }
      }
      case NAME -> draft.put(EntryKey.NAME, cell);
      case CUSTOMER, OWNER -> draft.put(EntryKey.CUSTOMER, cell);
      case SINCE -> draft.put(EntryKey.SINCE, cell);
      case UNTIL -> draft.put(EntryKey.UNTIL, cell);
      case STAMPS -> draft.put(EntryKey.STAMPS, cell);
    }
  }

  /** An address plan writes an address with the prefix length of its network. */
  private static Scalar address(Scalar cell) {
    int slash = cell.text().indexOf('/');
    return slash < 0 ? cell : replace(cell, cell.text().substring(0, slash));
  }

  private void upTo(Scalar first, Scalar last) {
    draft.put(EntryKey.CIDR, replace(first, first.text() + " - " + last.text()));
  }

  private void mask(Scalar subnet, String mask) {
    if (subnet.text().indexOf('/') < 0) {
      draft.put(EntryKey.CIDR, replace(subnet, subnet.text() + "/" + prefixLength(mask)));
    }
  }

  /** The length of {@code 255.255.255.0}; anything else stays, and is judged with the range. */
  private static String prefixLength(String mask) {
    OptionalInt length = Cidr.maskLength(mask);
    return length.isPresent() ? String.valueOf(length.getAsInt()) : mask;
  }

  private static Scalar replace(Scalar cell, String text) {
    return new Scalar(text, cell.line(), cell.column());
  }
}
