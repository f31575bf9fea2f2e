package nl.qdc.hoptrace.report.text;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.report.text.HopRow.HopClock;
import nl.qdc.hoptrace.verdict.Analysis;
import nl.qdc.hoptrace.verdict.HopView;
import nl.qdc.hoptrace.verdict.HopView.Standing;
import nl.qdc.hoptrace.verdict.Party;
import nl.qdc.hoptrace.verdict.Verdict;

/** The hops that a report shows, newest first. */
public final class Hops {

  /** Longer chains are an attacker's doing; what is believed is always shown. */
  private static final int MOST_HOPS = 30;

  private final Analysis analysis;
  private final List<HopView> views;
  private final HopClock clock;
  private final Optional<Integer> decisive;

  /** Those of an answer, with times of this zone. */
  public Hops(Analysis analysis, ZoneId zone) {
    this.analysis = analysis;
    this.views = analysis.hops().stream().limit(shown(analysis)).toList();
    this.clock = HopClock.of(views, new Moments(zone));
    this.decisive = analysis.source().or(analysis::border).map(Party::hop);
  }

  private static int shown(Analysis analysis) {
    int believed =
        analysis.hops().stream()
            .filter(view -> isBelieved(view.standing()))
            .mapToInt(view -> view.hop().number())
            .max()
            .orElse(0);
    return Math.max(believed, MOST_HOPS);
  }

  /** Whether a stamp of this standing proves its peer. */
  public static boolean isBelieved(Standing standing) {
    return standing != Standing.UNVERIFIED && standing != Standing.UNREADABLE;
  }

  /** The hops. */
  public List<HopView> views() {
    return views;
  }

  /** The same in words, in the same order. */
  public List<HopRow> rows() {
    return rows(false);
  }

  /** The same, with a second name for a line below where that is wanted. */
  List<HopRow> rows(boolean below) {
    return views.stream().map(view -> HopRow.of(view, clock, below)).toList();
  }

  /** Whether it is the stamp that shows the source. */
  public boolean isDecisive(int index) {
    return decisive.filter(hop -> hop == views.get(index).hop().number()).isPresent();
  }

  /** What the stamp is to the answer that shows the source, in words; empty when none does. */
  public Optional<String> decision() {
    return decisive.map(
        hop -> analysis.verdict() == Verdict.CLAIMED ? "what decides" : "the proof");
  }

  /** The order, and the day and offset of all times that have none. */
  public List<String> caption() {
    List<String> parts = new ArrayList<>(2);
    parts.add("newest first");
    clock.caption().ifPresent(parts::add);
    return parts;
  }

  /** Says that there are more; empty when there are none. */
  public Optional<String> more() {
    int left = analysis.hops().size() - views.size();
    return left > 0
        ? Optional.of("… and " + left + " more, none of them believed")
        : Optional.empty();
  }
}
