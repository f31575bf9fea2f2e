package nl.qdc.hoptrace.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.report.terminal.Cells;
import nl.qdc.hoptrace.report.terminal.Ink;
import nl.qdc.hoptrace.report.terminal.Page;
import nl.qdc.hoptrace.report.terminal.Page.Span;
import nl.qdc.hoptrace.report.text.HopRow.HopClock;
import nl.qdc.hoptrace.verdict.Analysis;
import nl.qdc.hoptrace.verdict.HopView;
import nl.qdc.hoptrace.verdict.HopView.Standing;
import nl.qdc.hoptrace.verdict.Party;
import nl.qdc.hoptrace.verdict.Verdict;

/** The hops, newest first: a line each, or three where a line is too short. */
final class HopTable {

  /** Longer chains are an attacker's doing; what is believed is always shown. */
  private static final int MOST_HOPS = 30;

  private static final String MARK = " ←";

  private final Analysis analysis;
  private final List<HopView> views;
  private final HopClock clock;
  private final Optional<Integer> decisive;

  HopTable(Analysis analysis, Moments moments) {
    this.analysis = analysis;
    this.views = analysis.hops().stream().limit(shown(analysis)).toList();
    this.clock = HopClock.of(views, moments);
    this.decisive = analysis.source().or(analysis::border).map(Party::hop);
  }

  private static int shown(Analysis analysis) {
    int believed =
        analysis.hops().stream()
            .filter(view -> view.standing() != Standing.UNVERIFIED)
            .filter(view -> view.standing() != Standing.UNREADABLE)
            .mapToInt(view -> view.hop().number())
            .max()
            .orElse(0);
    return Math.max(believed, MOST_HOPS);
  }

  void on(Page page) {
    if (views.isEmpty()) {
      return;
    }
    page.gap();
    page.section("Hops", List.of(caption()));
    int room = page.screen().width() - standings();
    List<HopRow> rows = rows(false);
    Columns wide = Columns.wide(rows);
    if (wide.width() > room) {
      rows = rows(true);
      wide = Columns.wide(rows).within(room);
    }
    if (wide.width() <= room) {
      inTable(rows, wide, page);
    } else {
      stacked(rows(false), page);
    }
    more(page);
  }

  private List<HopRow> rows(boolean below) {
    return views.stream().map(view -> HopRow.of(view, clock, below)).toList();
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
    page.line(Span.plain(cells), standing(index), Span.plain(isDecisive(index) ? MARK : ""));
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

  private void more(Page page) {
    int left = analysis.hops().size() - views.size();
    if (left > 0) {
      page.line("… and " + left + " more, none of them believed");
    }
  }

  private String caption() {
    List<String> parts = new ArrayList<>(3);
    parts.add("newest first");
    clock.caption().ifPresent(parts::add);
    if (decisive.isPresent()) {
      parts.add(
          analysis.verdict() == Verdict.CLAIMED ? "← marks what decides" : "← marks the proof");
    }
    return String.join(" · ", parts);
  }

  private int standings() {
    int widest = "standing".length();
    for (int i = 0; i < views.size(); i++) {
      int mark = isDecisive(i) ? MARK.length() : 0;
      widest = Math.max(widest, Cells.width(standing(i).text()) + mark);
    }
    return widest;
  }

  private Span standing(int index) {
    Standing standing = views.get(index).standing();
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

  /** Whether it is the stamp that shows the source. */
  private boolean isDecisive(int index) {
    return decisive.filter(hop -> hop == views.get(index).hop().number()).isPresent();
  }
}
