package nl.qdc.hoptrace.cli.trace;

import nl.qdc.hoptrace.answer.Answer;
import nl.qdc.hoptrace.answer.Records;
import nl.qdc.hoptrace.cli.command.Session;
import nl.qdc.hoptrace.report.Report;

/**
 * Hands out answers: their records go into the report, troubles to the user, and all of them count
 * for the exit code.
 *
 * @param report the report
 * @param session where the user is
 * @param exit the exit code's rule
 * @param quiet whether to say nothing of what was passed over on purpose
 */
public record Delivery(Report report, Session session, ExitRule exit, boolean quiet) {

  /** Hands out some of them. */
  public void deliver(Records records) {
    for (Answer answer : records.answers()) {
      tell(answer);
      exit.count(answer);
    }
    for (byte[] record : records.records()) {
      report.add(record);
    }
  }

  private void tell(Answer answer) {
    if (answer instanceof Answer.Failed failed) {
      if (failed.bug().isPresent()) {
        session.bug(failed.input().path(), failed.bug().get());
      } else {
        session.warn(failed.input().path() + ": " + failed.text());
      }
    } else if (answer instanceof Answer.Skipped skipped && !quiet) {
      session.warn(skipped.input().path() + ": " + skipped.text());
    }
  }
}
