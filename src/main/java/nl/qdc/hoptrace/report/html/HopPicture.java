package nl.qdc.hoptrace.report.html;

import java.util.ArrayList;
import java.util.List;
import nl.qdc.hoptrace.report.text.HopRow;
import nl.qdc.hoptrace.report.text.Hops;
import nl.qdc.hoptrace.verdict.HopView;

/**
 * The way of the mail, newest server on top: a box for each server with the client that it saw
 * below it, and a line where proof ends. Without its style it is a list that reads the same.
 */
record HopPicture(Hops hops) {

  void on(Markup page) {
    if (hops.views().isEmpty()) {
      return;
    }
    page.open("h2").text("The way of the mail").close("h2");
    page.element("p", "note", String.join(" · ", hops.caption())).line();
    page.open("ol", "hops").line();
    boolean believed = true;
    for (int i = 0; i < hops.views().size(); i++) {
      boolean isBelieved = Hops.isBelieved(hops.views().get(i).standing());
      if (believed && !isBelieved) {
        page.element("li", "limit", "Nothing below this line is proven.").line();
      }
      believed = isBelieved;
      hop(i, hops.rows().get(i), page);
    }
    page.close("ol").line();
    hops.more().ifPresent(more -> page.element("p", "note", more).line());
  }

  private void hop(int index, HopRow row, Markup page) {
    HopView view = hops.views().get(index);
    String standing = view.standing().code();
    page.open("li", hops.isDecisive(index) ? standing + " decisive" : standing);
    page.open("div", "server").element("b", "name", row.by()).text(" ");
    page.element("span", "badge", standing).close("div");
    page.open("div", "client").text("took it from ");
    page.element("b", "address", row.peer()).text(" " + row.name());
    if (hops.isDecisive(index)) {
      hops.decision().ifPresent(what -> page.element("span", "mark", " ← " + what));
    }
    page.close("div").element("div", "facts", facts(row));
    page.element("div", "note", view.why()).close("li").line();
  }

  private static String facts(HopRow row) {
    List<String> facts =
        new ArrayList<>(List.of("hop " + row.number(), "line " + row.line(), row.time()));
    if (!row.delay().equals(HopRow.NOTHING)) {
      facts.add(row.delay() + " after the stamp below");
    }
    return String.join(" · ", facts);
  }
}
