package nl.qdc.hoptrace.answer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.qdc.hoptrace.report.Reporter;

/** Answers with their records, in order. */
public final class Records {

  private static final int USUAL_BYTES = 4 << 10;

  private final Reporter reporter;
  private final byte[] between;
  private final ByteArrayOutputStream bytes;
  private final List<Answer> answers;

  Records(Reporter reporter, int inputs) {
    this.reporter = reporter;
    this.between = reporter.frame().between().getBytes(StandardCharsets.UTF_8);
    this.bytes = new ByteArrayOutputStream(inputs * USUAL_BYTES);
    this.answers = new ArrayList<>(inputs);
  }

  void add(Answer answer) {
    byte[] record = answer.record(reporter);
    if (bytes.size() > 0 && record.length > 0) {
      bytes.writeBytes(between);
    }
    bytes.writeBytes(record);
    answers.add(answer);
  }

  /** The records, with what stands between two of them. */
  public byte[] bytes() {
    return bytes.toByteArray();
  }

  /** The answers; some have no record. */
  public List<Answer> answers() {
    return List.copyOf(answers);
  }
}
