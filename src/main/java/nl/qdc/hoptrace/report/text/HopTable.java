package nl.qdc.hoptrace.report.text;

import java.util.ArrayList;
import java.util.List;
import nl.qdc.hoptrace.report.terminal.Cells;
import nl.qdc.hoptrace.report.terminal.Ink;
import nl.qdc.hoptrace.report.terminal.Page;
import nl.qdc.hoptrace.report.terminal.Page.Span;
import nl.qdc.hoptrace.verdict.HopView.Standing;

/** The hops, newest first: a line each, or three where a line is too short. */
final class HopTable {

  private static final String MARK = " ←";

  private final Hops hops;

  HopTable(Hops hops) {
    this.hops = hops;
  }

  void on(Page page) {
    if (hops.views().isEmpty()) {
      return;
    }
    page.gap();
    page.section("Hops", List.of(caption()));
    int room = page.screen().width() - standings();
    List<HopRow> rows = hops.rows(false);
    Columns wide = Columns.wide(rows);
    if (wide.width() > room) {
      rows = hops.rows(true);
      wide = Columns.wide(rows).within(room);
    }
    if (wide.width() <= room) {
      inTable(rows, wide, page);
    } else {
      stacked(hops.rows(false), page);
    }
    hops.more().ifPresent(page::line);
  }

  private void inTable(List<HopRow> rows, Columns columns, Page page) {
    page.line(columns.titles() + "standing");
    for (int i = 0; i < rows.size(); i++) {
      hop(i, columns.cells(rows.get(i)), page);
      String helo = rows.get(i).helo();
      if (!helo.isEmpty()) {
        int indent = columns.indent();
        page.line(Cells.blanks(indent) + Cells.shorten(helo, page.screen().width() - indent));
      }
    }
  }

  private void stacked(List<HopRow> rows, Page page) {
    Columns columns = Columns.narrow(rows);
    page.line(columns.titles() + "standing");
    for (int i = 0; i < rows.size(); i++) {
      hop(i, columns.cells(rows.get(i)), page);
      details(rows.get(i), page);
    }
  }

  private void hop(int index, String cells, Page page) {
    page.line(Span.plain(cells), standing(index), Span.plain(hops.isDecisive(index) ? MARK : ""));
  }

  private void details(HopRow row, Page page) {
    int indent = "hop  line  ".length();
    int room = page.screen().width() - indent - "from ".length();
    String before = Cells.blanks(indent);
    int left = room - Cells.width(row.peer()) - 2;
    String name = row.name().isEmpty() ? "" : "  " + Cells.shorten(row.name(), left);
    page.line(before + "from " + row.peer() + name);
    page.line(before + "by   " + Cells.shorten(row.by(), room));
  }

  private String caption() {
    List<String> parts = new ArrayList<>(hops.caption());
    hops.decision().ifPresent(what -> parts.add("← marks " + what));
    return String.join(" · ", parts);
  }

  private int standings() {
    int widest = "standing".length();
    for (int i = 0; i < hops.views().size(); i++) {
      int mark = hops.isDecisive(i) ? MARK.length() : 0;
      widest = Math.max(widest, Cells.width(standing(i).text()) + mark);
    }
    return widest;
  }

  private Span standing(int index) {
    Standing standing = hops.views().get(index).standing();
    return new Span(standing.code(), ink(standing));
  }

  private static Ink ink(Standing standing) {
    return switch (standing) {
      case BORDER -> Ink.BOLD;
      case RECEIVER, RELAY -> Ink.PLAIN;
      case UNVERIFIED -> Ink.DIM;
      case UNREADABLE -> Ink.YELLOW;
    };
  }
}
