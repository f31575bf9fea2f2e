package nl.qdc.hoptrace.report.summary;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.qdc.hoptrace.report.terminal.Cells;
import nl.qdc.hoptrace.report.terminal.Ink;
import nl.qdc.hoptrace.report.terminal.Page;
import nl.qdc.hoptrace.report.terminal.Page.Span;
import nl.qdc.hoptrace.report.terminal.Printable;
import nl.qdc.hoptrace.report.terminal.Screen;
import nl.qdc.hoptrace.summary.Dimension;
import nl.qdc.hoptrace.summary.Group;
import nl.qdc.hoptrace.summary.Summary;

/** A summary for people: all of it in two lines, then a list for each dimension. */
public final class SummaryText {

  private static final int LONGEST_NAME = 40;

  private final Page page;
  private final Phrases phrases;
  private final int top;

  private SummaryText(Screen screen, int top) {
    this.page = new Page(screen);
    this.phrases = new Phrases(screen.zone());
    this.top = top;
  }

  /**
   * Writes it, and leaves the stream open.
   *
   * @param dimensions what was asked for, in that order
   * @param top how many groups to show of each, at most
   */
  public static void write(
      Summary summary, List<Dimension> dimensions, Screen screen, int top, OutputStream out) {
    SummaryText text = new SummaryText(screen, top);
    text.head(summary);
    for (Dimension by : dimensions) {
      text.list(by, summary.groups().stream().filter(group -> group.by() == by).toList());
    }
    try {
      out.write(text.page.toString().getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void head(Summary summary) {
    page.section("All", List.of(phrases.all(summary.all())));
    if (summary.all().complaints() > 0) {
      page.section("Verdicts", List.of(Phrases.verdicts(summary.all())));
    }
    List<String> notes = new ArrayList<>();
    if (summary.failures() > 0) {
      notes.add(Phrases.number(summary.failures(), "input") + " could not be analysed");
    }
    if (summary.withoutFingerprint() > 0) {
      notes.add(
          Phrases.number(summary.withoutFingerprint(), "mail")
              + " without a fingerprint, in no campaign: trace --fingerprint takes them");
    }
    page.section("Note", notes);
  }

  private void list(Dimension by, List<Group> groups) {
    List<Group> named = groups.stream().filter(group -> group.name().isPresent()).toList();
    page.gap();
    page.line(new Span("BY " + by.name(), Ink.BOLD_CYAN));
    if (named.isEmpty()) {
      page.line(by == Dimension.CAMPAIGN ? "No two mails are alike." : "No verdict proves one.");
      return;
    }
    named.stream().limit(top).forEach(this::group);
    if (named.size() > top) {
      page.gap();
      page.line("… and " + (named.size() - top) + " more; --top shows more of them");
    }
    groups.stream().filter(group -> group.name().isEmpty()).forEach(this::others);
  }

  private void group(Group group) {
    page.gap();
    String name = Cells.shorten(Printable.of(group.name().orElseThrow()), LONGEST_NAME);
    page.headline(name, Ink.BOLD, List.of(phrases.count(group.count())));
    page.section("  verdicts", List.of(Phrases.verdicts(group.count())));
    names(group, Dimension.CUSTOMER, group.customers());
    names(group, Dimension.ACCOUNT, group.accounts());
    names(group, Dimension.SOURCE, group.sources());
    page.section(
        "  subjects", group.subjects().stream().map(subject -> '"' + subject + '"').toList());
    page.section("  proof", List.of(Phrases.proof(group)));
    page.section("  earlier", group.earlier().map(phrases::earlier).stream().toList());
  }

  /** What the group is named by needs no second mention. */
  private void names(Group group, Dimension what, List<String> names) {
    if (group.by() != what && !names.isEmpty()) {
      page.section("  " + what.word() + "s", List.of(String.join(", ", names)));
    }
  }

  private void others(Group group) {
    page.gap();
    page.headline(
        group.by() == Dimension.CAMPAIGN ? "like no other" : "not proven",
        Ink.DIM,
        List.of(phrases.count(group.count())));
    page.section("  verdicts", List.of(Phrases.verdicts(group.count())));
  }
}
