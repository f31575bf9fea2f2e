package nl.qdc.hoptrace.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.qdc.hoptrace.report.Reporter;

/** Answers with their records, in order. */
public final class Records {

  private final Reporter reporter;
  private final List<Answer> answers;
  private final List<byte[]> records;

  Records(Reporter reporter, int inputs) {
    this.reporter = reporter;
    this.answers = new ArrayList<>(inputs);
    this.records = new ArrayList<>(inputs);
  }

  void add(Answer answer) {
    records.add(answer.record(reporter));
    answers.add(answer);
  }

  /** The records, one for each answer; an empty one where there is none. */
  public List<byte[]> records() {
    return Collections.unmodifiableList(records);
  }

  /** The answers. */
  public List<Answer> answers() {
    return Collections.unmodifiableList(answers);
  }
}
