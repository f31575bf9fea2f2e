package nl.qdc.hoptrace.report.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.qdc.hoptrace.report.Frame;
import nl.qdc.hoptrace.report.Reporter;
import nl.qdc.hoptrace.report.terminal.Cells;
import nl.qdc.hoptrace.report.terminal.Ink;
import nl.qdc.hoptrace.report.terminal.Page;
import nl.qdc.hoptrace.report.terminal.Screen;
import nl.qdc.hoptrace.verdict.Analysis;
import nl.qdc.hoptrace.verdict.NextStep;
import nl.qdc.hoptrace.verdict.Provenance;
import nl.qdc.hoptrace.verdict.Verdict;

/** Reports as text: the answer in the first two lines, then the evidence. */
public final class TextReport implements Reporter {

  private final Screen screen;
  private final Moments moments;
  private final boolean several;

  /**
   * A report for a screen.
   *
   * @param screen what it is shown on
   * @param several whether there can be more than one input, so that each needs its name on top
   */
  public TextReport(Screen screen, boolean several) {
    this.screen = screen;
    this.moments = new Moments(screen.zone());
    this.several = several;
  }

  @Override
  public byte[] analysis(Provenance input, Analysis analysis) {
    Page page = begin(input);
    Headline headline = new Headline(new Hosts(moments));
    page.headline(analysis.verdict().headline(), ink(analysis.verdict()), headline.of(analysis));
    page.gap();
    page.section("Why", Evidence.why(analysis));
    new HopTable(analysis, moments).on(page);
    evidence(page, analysis);
    conclusion(page, input, analysis);
    return bytes(page);
  }

  private static Ink ink(Verdict verdict) {
    return switch (verdict) {
      case FROM_NETWORK -> Ink.BOLD_RED;
      case RELAYED, CLAIMED -> Ink.BOLD_YELLOW;
      case NOT_FROM_NETWORK -> Ink.BOLD_GREEN;
      case INCONCLUSIVE -> Ink.BOLD_CYAN;
    };
  }

  private static void evidence(Page page, Analysis analysis) {
    page.gap();
    page.section("Submitted", Submitted.of(analysis.submitter()));
    page.section("Not believed", Evidence.claims(analysis.claims()));
    page.section("Findings", analysis.findings().stream().map(Evidence::finding).toList());
    page.section("Witnesses", analysis.witnesses().stream().map(Evidence::witness).toList());
    page.section("Marked", Particulars.traits(analysis.traits()));
  }

  private void conclusion(Page page, Provenance input, Analysis analysis) {
    page.gap();
    next(page, analysis);
    page.section("Provided", analysis.conditions().stream().map(c -> "that " + c).toList());
    page.section("Read from", Particulars.input(input));
    page.section("Note", List.of(Particulars.ORIGIN_ONLY));
  }

  /** All steps, but not the one that the headline has; commands in one piece, to be copied. */
  private void next(Page page, Analysis analysis) {
    List<NextStep> steps = analysis.nextSteps();
    String label = "Next";
    for (int i = analysis.verdict() == Verdict.INCONCLUSIVE ? 1 : 0; i < steps.size(); i++) {
      page.section(label, List.of(Particulars.nextStep(steps.get(i), moments)));
      if (steps.get(i).command().isPresent()) {
        page.line("  $ " + steps.get(i).command().get());
      }
      label = "";
    }
  }

  @Override
  public byte[] failure(Provenance input, String code, String message) {
    Page page = begin(input);
    page.headline(
        "NOT ANALYSED",
        Ink.BOLD,
        List.of(several ? message : Particulars.place(input) + ": " + message, "[" + code + "]"));
    return bytes(page);
  }

  private Page begin(Provenance input) {
    Page page = new Page(screen);
    if (several) {
      page.line(Cells.shorten("── " + Particulars.place(input), screen.width()));
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
