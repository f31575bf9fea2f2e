package nl.qdc.hoptrace.report.text;

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

  private final Analysis analysis;
  private final List<HopView> views;
  private final HopClock clock;

  HopTable(Analysis analysis, Moments moments) {
    this.analysis = analysis;
    this.views = analysis.hops().stream().limit(shown(analysis)).toList();
    this.clock = HopClock.of(views, moments);
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
    List<HopRow> rows = views.stream().map(view -> HopRow.of(view, clock)).toList();
    int room = page.screen().width() - standings();
    Columns wide = Columns.wide(rows, clock).within(room);
    boolean fits = wide.width() <= room;
    Columns columns = fits ? wide : Columns.narrow(rows, clock);
    page.line(columns.titles() + "standing");
    for (int i = 0; i < rows.size(); i++) {
      page.line(Span.plain(columns.cells(rows.get(i))), standing(i), Span.plain(mark(i)));
      if (!fits) {
        details(rows.get(i), page);
      }
    }
    more(page);
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

  private int standings() {
    int widest = "standing".length();
    for (int i = 0; i < views.size(); i++) {
      widest = Math.max(widest, Cells.width(standing(i).text() + mark(i)));
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

  /** An arrow at the stamp that shows the source. */
  private String mark(int index) {
    Optional<Integer> decisive = analysis.source().or(analysis::border).map(Party::hop);
    boolean here = decisive.filter(hop -> hop == views.get(index).hop().number()).isPresent();
    String word = analysis.verdict() == Verdict.CLAIMED ? " ← decides" : " ← proof";
    return here ? word : "";
  }
}
