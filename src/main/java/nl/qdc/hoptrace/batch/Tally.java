package nl.qdc.hoptrace.batch;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import nl.qdc.hoptrace.answer.Answer;
import nl.qdc.hoptrace.verdict.Provenance;
import nl.qdc.hoptrace.verdict.Verdict;

/** What a run has come to: mails by verdict, inputs without an answer, and how long it took. */
public final class Tally {

  private static final double NANOS = 1e9;

  private final long start = System.nanoTime();
  private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
  private long answers;
  private long errors;
  private long bytes;
  private String lastPath = "";
  private int lastIndex = -1;

  /** Counts an answer. */
  public void add(Answer answer) {
    if (answer instanceof Answer.Analysed analysed) {
      answers++;
      verdicts.merge(analysed.analysis().verdict(), 1, Integer::sum);
    } else if (answer instanceof Answer.Failed) {
      errors++;
    }
    addBytes(answer.input());
  }

  /** The mails in one complaint all have the size of the complaint. */
  private void addBytes(Provenance input) {
    if (input.index() != lastIndex || !input.path().equals(lastPath)) {
      bytes += input.bytes();
    }
    lastPath = input.path();
    lastIndex = input.index();
  }

  /** Mails that were answered. */
  public long answers() {
    return answers;
  }

  /** Bytes of the inputs that were dealt with. */
  public long bytes() {
    return bytes;
  }

  /** Seconds since the run began. */
  public double seconds() {
    return (System.nanoTime() - start) / NANOS;
  }

  /** Mails in a second. */
  public long rate() {
    return Math.round(answers / Math.max(seconds(), 0.001));
  }

  /** All of it in a line. */
  public String summary() {
    StringJoiner line = new StringJoiner(", ");
    line.add(answers == 1 ? "1 mail" : answers + " mails");
    verdicts.forEach((verdict, count) -> line.add(count + " " + verdict.code()));
    line.add(errors == 1 ? "1 error" : errors + " errors");
    line.add(String.format(Locale.ROOT, "%.1f s", seconds()));
    return line.add(rate() + " mails/s").toString();
  }
}
