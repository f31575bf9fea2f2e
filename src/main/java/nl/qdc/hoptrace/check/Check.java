package nl.qdc.hoptrace.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.check.outcome.Difference;
import nl.qdc.hoptrace.check.outcome.Outcome;
import nl.qdc.hoptrace.check.outcome.Outcome.Status;
import nl.qdc.hoptrace.check.sample.Expectation;
import nl.qdc.hoptrace.check.sample.InvalidExpectationException;
import nl.qdc.hoptrace.check.sample.Sample;

/** Compares the answers about sample mails with what is expected of them. */
public final class Check {

  private final Answers answers;

  /** A check of these answers. */
  public Check(Answers answers) {
    this.answers = answers;
  }

  /** Puts bytes into a file, all or nothing. */
  @FunctionalInterface
  public interface Writer {
    /** Writes a file anew. */
    void write(Path file, byte[] bytes);
  }

  /** What comes of the samples, in their order. */
  public List<Outcome> expected(List<Sample> samples) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Sample sample : samples) {
      outcomes.add(expected(sample));
    }
    return outcomes;
  }

  private Outcome expected(Sample sample) {
    try {
      Optional<JsonNode> expected = sample.expectation().map(Expectation::read);
      if (sample.mail().isEmpty()) {
        return Outcome.of(sample.name(), Status.FAILED, "there is no mail for it");
      }
      if (expected.isEmpty()) {
        String note = "nothing is expected of it; --update writes what is true now";
        return Outcome.of(sample.name(), Status.NOT_EXPECTED, note);
      }
      return outcome(sample, expected.get(), answers.of(sample.mail().get()));
    } catch (InvalidExpectationException e) {
      return Outcome.of(sample.name(), Status.FAILED, invalid(sample, e));
    }
  }

  private static String invalid(Sample sample, InvalidExpectationException e) {
    String file = sample.expectation().map(expected -> expected.file() + ": ").orElse("");
    return file + e.getMessage();
  }

  private static Outcome outcome(Sample sample, JsonNode expected, List<JsonNode> actual) {
    List<Difference> differences = Difference.ofRecords(expected, actual);
    Status status = differences.isEmpty() ? Status.PASSED : Status.FAILED;
    return new Outcome(sample.name(), status, differences, "");
  }

  /** Has what is true now expected from now on, in the fields that were expected already. */
  public List<Outcome> update(List<Sample> samples, Writer writer) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Sample sample : samples) {
      Outcome outcome = expected(sample);
      boolean changes = !outcome.differences().isEmpty() || outcome.status() == Status.NOT_EXPECTED;
      outcomes.add(
          changes && sample.mail().isPresent() ? update(sample, outcome, writer) : outcome);
    }
    return outcomes;
  }

  private Outcome update(Sample sample, Outcome outcome, Writer writer) {
    Path mail = sample.mail().orElseThrow();
    List<JsonNode> records = answers.of(mail);
    Optional<Expectation> before = sample.expectation();
    Expectation target = before.orElseGet(() -> Expectation.OwnFile.beside(mail));
    try {
      JsonNode now =
          before
              .map(known -> Projection.updated(known.read(), records))
              .filter(left -> !left.isEmpty())
              .orElseGet(() -> Projection.of(records, Projection.FIRST));
      writer.write(target.file(), target.with(now));
      return new Outcome(sample.name(), Status.UPDATED, outcome.differences(), "");
    } catch (InvalidExpectationException e) {
      return Outcome.of(sample.name(), Status.FAILED, invalid(sample, e));
    }
  }

  /** What other answers differ in, for all mails, whatever is expected of them. */
  public List<Outcome> against(Answers others, List<Sample> samples) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Sample sample : samples) {
      if (sample.mail().isPresent()) {
        Path mail = sample.mail().get();
        JsonNode ours = Projection.of(answers.of(mail), Projection.DECIDING);
        outcomes.add(outcome(sample, ours, others.of(mail)));
      }
    }
    return outcomes;
  }
}
