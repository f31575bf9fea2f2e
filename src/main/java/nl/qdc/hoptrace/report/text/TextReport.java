package nl.qdc.hoptrace.report.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.qdc.hoptrace.report.Frame;
import nl.qdc.hoptrace.report.Reporter;
import nl.qdc.hoptrace.report.terminal.Cells;
import nl.qdc.hoptrace.report.terminal.Ink;
import nl.qdc.hoptrace.report.terminal.Page;
import nl.qdc.hoptrace.report.terminal.Screen;
import nl.qdc.hoptrace.report.text.Chapters.Advice;
import nl.qdc.hoptrace.report.text.Chapters.Chapter;
import nl.qdc.hoptrace.verdict.Analysis;
import nl.qdc.hoptrace.verdict.Provenance;
import nl.qdc.hoptrace.verdict.Verdict;

/** Reports as text: the answer in the first two lines, then the evidence. */
public final class TextReport implements Reporter {

  private final Screen screen;
  private final Chapters chapters;
  private final boolean several;

  /**
   * A report for a screen.
   *
   * @param screen what it is shown on
   * @param several whether there can be more than one input, so that each needs its name on top
   */
  public TextReport(Screen screen, boolean several) {
    this.screen = screen;
    this.chapters = new Chapters(screen.zone());
    this.several = several;
  }

  @Override
  public byte[] analysis(Provenance input, Analysis analysis) {
    Page page = begin(input);
    page.headline(
        analysis.verdict().headline(), ink(analysis.verdict()), chapters.headline(analysis));
    page.gap();
    section(page, chapters.why(analysis));
    new HopTable(new Hops(analysis, screen.zone())).on(page);
    page.gap();
    chapters.evidence(analysis).forEach(chapter -> section(page, chapter));
    page.gap();
    next(page, analysis);
    chapters.conclusion(input, analysis).forEach(chapter -> section(page, chapter));
    return bytes(page);
  }

  private static void section(Page page, Chapter chapter) {
    page.section(chapter.label(), chapter.sentences());
  }

  private static Ink ink(Verdict verdict) {
    return switch (verdict) {
      case FROM_NETWORK -> Ink.BOLD_RED;
      case RELAYED, CLAIMED -> Ink.BOLD_YELLOW;
      case NOT_FROM_NETWORK -> Ink.BOLD_GREEN;
      case INCONCLUSIVE -> Ink.BOLD_CYAN;
    };
  }

  /** Commands are in one piece, to be copied. */
  private void next(Page page, Analysis analysis) {
    String label = "Next";
    for (Advice advice : chapters.next(analysis)) {
      page.section(label, List.of(advice.text()));
      advice.command().ifPresent(command -> page.line("  $ " + command));
      label = "";
    }
  }

  @Override
  public byte[] failure(Provenance input, String code, String message) {
    Page page = begin(input);
    page.headline(
        "NOT ANALYSED",
        Ink.BOLD,
        List.of(several ? message : Chapters.place(input) + ": " + message, "[" + code + "]"));
    return bytes(page);
  }

  private Page begin(Provenance input) {
    Page page = new Page(screen);
    if (several) {
      page.line(Cells.shorten("── " + Chapters.place(input), screen.width()));
    }
    return page;
  }

  private static byte[] bytes(Page page) {
    return page.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A blank line between two of them. */
  @Override
  public Frame frame() {
    return new Frame("", "\n", "", "");
  }
}
