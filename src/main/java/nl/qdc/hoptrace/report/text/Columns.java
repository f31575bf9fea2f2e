package nl.qdc.hoptrace.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.qdc.hoptrace.report.terminal.Cells;

/**
 * The columns of the hop table, as wide as what stands in them.
 *
 * @param columns the columns, left to right
 */
record Columns(List<Column> columns) {

  private static final String GAP = "  ";

  /** How many columns every form of the table has. */
  private static final int COMMON = 4;

  /** A name that is shorter than this when it has been shortened says too little. */
  private static final int LEAST_NAME = 18;

  /** Where a column's text comes from and how it stands. */
  private record Column(
      String title, Function<HopRow, String> text, Side side, boolean shrinks, int width) {

    Column of(int cells) {
      return new Column(title, text, side, shrinks, cells);
    }

    /** What stands before it; a column without a title belongs to the one before. */
    String gap() {
      return title.isEmpty() ? " " : GAP;
    }

    String cell(String full) {
      String shown = shrinks ? Cells.shorten(full, width) : full;
      return side == Side.LEFT ? Cells.left(shown, width) : Cells.right(shown, width);
    }
  }

  private enum Side {
    LEFT,
    RIGHT
  }

  /** The columns that every form of the table has. */
  static Columns narrow(List<HopRow> rows) {
    return new Columns(
        List.of(
            column("hop", HopRow::number, Side.RIGHT, rows),
            column("line", HopRow::line, Side.RIGHT, rows),
            column("time", HopRow::time, Side.LEFT, rows),
            column("delay", HopRow::delay, Side.RIGHT, rows)));
  }

  /** With the columns that the stacked form has below. */
  static Columns wide(List<HopRow> rows) {
    List<Column> all = new ArrayList<>(narrow(rows).columns);
    all.add(column("from", HopRow::peer, Side.LEFT, rows));
    all.add(shrinking(column("", HopRow::name, Side.LEFT, rows)));
    all.add(shrinking(column("by", HopRow::by, Side.LEFT, rows)));
    return new Columns(all);
  }

  private static Column column(
      String title, Function<HopRow, String> text, Side side, List<HopRow> rows) {
    int width = rows.stream().map(text).mapToInt(Cells::width).max().orElse(0);
    return new Column(title, text, side, false, Math.max(width, Cells.width(title)));
  }

  private static Column shrinking(Column column) {
    return new Column(column.title, column.text, column.side, true, column.width);
  }

  /** Where the columns end that every form of the table has. */
  int indent() {
    return columns.stream().limit(COMMON).mapToInt(c -> c.width + GAP.length()).sum();
  }

  int width() {
    return columns.stream().mapToInt(column -> column.width + column.gap().length()).sum();
  }

  /** Columns whose names are short enough for the width, unless they would say too little. */
  Columns within(int width) {
    Columns fitting = this;
    while (fitting.width() > width && fitting.widest() > LEAST_NAME) {
      fitting = fitting.cutting(fitting.widest());
    }
    return fitting;
  }

  private int widest() {
    return columns.stream().filter(Column::shrinks).mapToInt(Column::width).max().orElse(0);
  }

  private Columns cutting(int width) {
    return new Columns(
        columns.stream().map(c -> c.shrinks && c.width == width ? c.of(width - 1) : c).toList());
  }

  String titles() {
    return joined(column -> column.cell(column.title));
  }

  String cells(HopRow row) {
    return joined(column -> column.cell(column.text.apply(row)));
  }

  private String joined(Function<Column, String> cell) {
    String all = columns.stream().map(c -> c.gap() + cell.apply(c)).collect(Collectors.joining());
    return all.substring(GAP.length()) + GAP;
  }
}
