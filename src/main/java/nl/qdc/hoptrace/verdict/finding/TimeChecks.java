package nl.qdc.hoptrace.verdict.finding;

import static nl.qdc.hoptrace.verdict.finding.Findings.at;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.verdict.Finding;
import nl.qdc.hoptrace.verdict.FindingCode;
import nl.qdc.hoptrace.verdict.evidence.Case;

/** Whether the times of the stamps make sense. Clocks differ, and old mail waits for days. */
final class TimeChecks implements Findings.Check {

  private static final Duration SKEW = Duration.ofMinutes(10);
  private static final Duration FUTURE = Duration.ofDays(1);

  @Override
  public void on(Case theCase, Consumer<Finding> report) {
    Optional<Instant> newest =
        theCase.chain().hops().stream().findFirst().flatMap(hop -> hop.time());
    for (Hop hop : theCase.chain().hops()) {
      Optional<Instant> time = hop.time();
      Optional<Instant> above = theCase.above(hop).flatMap(Hop::time);
      if (isLater(time, newest, FUTURE)) {
        String text = "it was made after the mail arrived";
        report.accept(at(FindingCode.FUTURE_TIME, hop, text));
      } else if (isLater(time, above, SKEW)) {
        Duration back = Duration.between(above.orElseThrow(), time.orElseThrow());
        String text = "it is " + back.toMinutes() + " minutes later than the stamp above it";
        report.accept(at(FindingCode.TIME_GOES_BACK, hop, text));
      }
    }
  }

  private static boolean isLater(
      Optional<Instant> time, Optional<Instant> reference, Duration tolerance) {
    return time.isPresent()
        && reference.isPresent()
        && time.get().isAfter(reference.get().plus(tolerance));
  }
}
