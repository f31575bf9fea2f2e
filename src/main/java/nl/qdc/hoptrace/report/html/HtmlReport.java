package nl.qdc.hoptrace.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import nl.qdc.hoptrace.report.Frame;
import nl.qdc.hoptrace.report.Reporter;
import nl.qdc.hoptrace.report.text.Chapters;
import nl.qdc.hoptrace.report.text.Chapters.Advice;
import nl.qdc.hoptrace.report.text.Chapters.Chapter;
import nl.qdc.hoptrace.report.text.Hops;
import nl.qdc.hoptrace.verdict.Analysis;
import nl.qdc.hoptrace.verdict.Provenance;

/** Reports as one page: each mail can be folded, and of several only the answers show at first. */
public final class HtmlReport implements Reporter {

  private static final String END = "</main></body></html>\n";

  private final ZoneId zone;
  private final Chapters chapters;
  private final boolean several;

  /**
   * A report.
   *
   * @param zone the time zone to show times in
   * @param several whether there can be more than one input
   */
  public HtmlReport(ZoneId zone, boolean several) {
    this.zone = zone;
    this.chapters = new Chapters(zone);
    this.several = several;
  }

  @Override
  public byte[] analysis(Provenance input, Analysis analysis) {
    Markup page = new Markup();
    List<String> headline = chapters.headline(analysis);
    begin(page, analysis.verdict().code(), analysis.verdict().headline(), input);
    page.element("span", "answer", headline.get(0)).close("summary").line();
    page.list(headline.subList(1, headline.size()));
    chapter(page, chapters.why(analysis));
    new HopPicture(new Hops(analysis, zone)).on(page);
    chapters.evidence(analysis).forEach(chapter -> chapter(page, chapter));
    next(page, chapters.next(analysis));
    chapters.conclusion(input, analysis).forEach(chapter -> chapter(page, chapter));
    return end(page);
  }

  private static void chapter(Markup page, Chapter chapter) {
    if (!chapter.sentences().isEmpty()) {
      page.open("h2").text(chapter.label()).close("h2").list(chapter.sentences());
    }
  }

  private static void next(Markup page, List<Advice> steps) {
    if (steps.isEmpty()) {
      return;
    }
    page.open("h2").text("Next").close("h2").open("ol");
    for (Advice step : steps) {
      page.open("li").text(step.text());
      step.command().ifPresent(command -> page.element("pre", "command", command));
      page.close("li");
    }
    page.close("ol").line();
  }

  @Override
  public byte[] failure(Provenance input, String code, String message) {
    Markup page = new Markup();
    begin(page, "failed", "NOT ANALYSED", input);
    page.element("span", "answer", message + " [" + code + "]").close("summary");
    return end(page);
  }

  private void begin(Markup page, String styled, String verdict, Provenance input) {
    page.open("article", styled).open(several ? "details" : "details open").open("summary");
    page.element("strong", "verdict", verdict).text(" ");
    page.element("span", "place", Chapters.place(input));
  }

  private static byte[] end(Markup page) {
    page.close("details").close("article").line();
    return page.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The head with the style, and what ends the page. */
  @Override
  public Frame frame() {
    String head = head();
    return new Frame(head, "", END, head + "<p>No mails.</p>" + END);
  }

  private static String head() {
    try (InputStream in =
        Objects.requireNonNull(HtmlReport.class.getResourceAsStream("head.html"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
