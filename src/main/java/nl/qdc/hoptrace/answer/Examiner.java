package nl.qdc.hoptrace.answer;

import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.config.BuiltInReceivers;
import nl.qdc.hoptrace.config.Configuration;
import nl.qdc.hoptrace.config.PublicSuffixes;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.input.Input;
import nl.qdc.hoptrace.report.Reporter;
import nl.qdc.hoptrace.trace.name.Organisations;
import nl.qdc.hoptrace.verdict.Analysis;
import nl.qdc.hoptrace.verdict.analysis.Analyzer;
import nl.qdc.hoptrace.verdict.complaint.Complaint;

/**
 * Answers inputs by one configuration, from several threads if need be. A bug that one mail brings
 * out does not cost the others their answer.
 */
public final class Examiner {

  private final Organisations organisations = new PublicSuffixes();
  private final Analyzer analyzer;

  /** An examiner for one configuration. */
  public Examiner(Configuration configuration) {
    this.analyzer =
        new Analyzer(
            configuration.ground(organisations, BuiltInReceivers.get().receivers()),
            configuration.domains(),
            configuration.attribution());
  }

  /** The answers about some inputs, as the reporter renders them. */
  public Records records(List<Input> inputs, Reporter reporter) {
    Records records = new Records(reporter, inputs.size());
    for (Input input : inputs) {
      try {
        records.add(answer(input));
      } catch (RuntimeException | StackOverflowError bug) {
        records.add(Answer.Failed.bug(input.provenance(), bug));
      }
    }
    return records;
  }

  /** The answer about one input. */
  public Answer answer(Input input) {
    if (input instanceof Input.Message message) {
      return answer(message);
    }
    if (input instanceof Input.NoMail complaint) {
      return answer(complaint);
    }
    if (input instanceof Input.Failure failure) {
      return new Answer.Failed(
          failure.provenance(), failure.problem().code(), failure.text(), Optional.empty());
    }
    if (input instanceof Input.Bug bug) {
      return Answer.Failed.bug(bug.provenance(), bug.thrown());
    }
    return new Answer.Skipped(input.provenance(), ((Input.Skipped) input).text());
  }

  /** Where a mail came from, by itself. */
  public Analysis analysis(HeaderSection mail) {
    return analyzer.analyze(mail);
  }

  private Answer answer(Input.Message message) {
    Analysis analysis = analyzer.analyze(message.section());
    if (message.complaint().isEmpty()) {
      return new Answer.Analysed(message.provenance(), analysis);
    }
    Complaint complaint = complaint(message.complaint().get());
    return new Answer.Analysed(
        message.provenance().in(complaint.carrier()), complaint.about(analysis, message.section()));
  }

  private Answer answer(Input.NoMail input) {
    Complaint complaint = complaint(input.complaint());
    return new Answer.Analysed(
        input.provenance().in(complaint.carrier()), complaint.withoutMail(input.doubtful()));
  }

  private Complaint complaint(Input.Complaint complaint) {
    return new Complaint(
        complaint.section(),
        analyzer.analyze(complaint.section()),
        complaint.feedback(),
        organisations);
  }
}
