package nl.qdc.hoptrace.report.text;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.verdict.Analysis;
import nl.qdc.hoptrace.verdict.NextStep;
import nl.qdc.hoptrace.verdict.Provenance;
import nl.qdc.hoptrace.verdict.Verdict;

/** What a report for people says, in its order, whatever it is laid out on. */
public final class Chapters {

  /**
   * Sentences about one thing.
   *
   * @param label what they are about
   * @param sentences none when there is nothing to say
   */
  public record Chapter(String label, List<String> sentences) {}

  /**
   * What to do next.
   *
   * @param text in a sentence
   * @param command as a line for a shell
   */
  public record Advice(String text, Optional<String> command) {}

  private final Moments moments;

  /** With times of this zone. */
  public Chapters(ZoneId zone) {
    this.moments = new Moments(zone);
  }

  /** The answer in two phrases. */
  public List<String> headline(Analysis analysis) {
    return new Headline(new Hosts(moments)).of(analysis);
  }

  /** Why it is the answer. */
  public Chapter why(Analysis analysis) {
    return new Chapter("Why", Evidence.why(analysis));
  }

  /** What else the mail shows. */
  public List<Chapter> evidence(Analysis analysis) {
    return List.of(
        new Chapter("Submitted", Submitted.of(analysis.submitter())),
        new Chapter("Not believed", Evidence.claims(analysis.claims())),
        new Chapter("Findings", analysis.findings().stream().map(Evidence::finding).toList()),
        new Chapter("Witnesses", analysis.witnesses().stream().map(Evidence::witness).toList()),
        new Chapter("Marked", Particulars.traits(analysis.traits())));
  }

  /** All steps, but not the one that the headline has. */
  public List<Advice> next(Analysis analysis) {
    List<Advice> advice = new ArrayList<>();
    int first = analysis.verdict() == Verdict.INCONCLUSIVE ? 1 : 0;
    for (NextStep step : analysis.nextSteps().stream().skip(first).toList()) {
      advice.add(new Advice(Particulars.nextStep(step, moments), step.command()));
    }
    return advice;
  }

  /** What the answer presupposes, what was read, and what no header can tell. */
  public List<Chapter> conclusion(Provenance input, Analysis analysis) {
    return List.of(
        new Chapter("Provided", analysis.conditions().stream().map("that "::concat).toList()),
        new Chapter("Read from", Particulars.input(input)),
        new Chapter("Note", List.of(Particulars.ORIGIN_ONLY)));
  }

  /** Which message it is about. */
  public static String place(Provenance input) {
    return Particulars.place(input);
  }
}
