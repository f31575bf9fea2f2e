package nl.qdc.hoptrace.verdict.finding;

import static nl.qdc.hoptrace.verdict.finding.Findings.at;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.verdict.Finding;
import nl.qdc.hoptrace.verdict.FindingCode;
import nl.qdc.hoptrace.verdict.evidence.Case;

/** Whether the times of the stamps make sense. Clocks differ, and old mail waits for days. */
final class TimeChecks implements Findings.Check {

  private static final Duration SKEW = Duration.ofMinutes(10);
  private static final Duration FUTURE = Duration.ofDays(1);

  @Override
  public void on(Case theCase, List<Finding> found) {
    List<Hop> hops = theCase.chain().hops();
    Optional<Instant> newest = hops.isEmpty() ? Optional.empty() : hops.get(0).time();
    Optional<Instant> above = Optional.empty();
    for (Hop hop : hops) {
      Optional<Instant> time = hop.time();
      if (isLater(time, newest, FUTURE)) {
        String text = "it was made after the mail arrived";
        found.add(at(FindingCode.FUTURE_TIME, hop, text));
      } else if (isLater(time, above, SKEW)) {
        Duration back = Duration.between(above.orElseThrow(), time.orElseThrow());
        String text = "it is " + back.toMinutes() + " minutes later than the stamp above it";
        found.add(at(FindingCode.TIME_GOES_BACK, hop, text));
      }
      above = time;
    }
  }

  private static boolean isLater(
      Optional<Instant> time, Optional<Instant> reference, Duration tolerance) {
    return time.isPresent()
        && reference.isPresent()
        && time.get().isAfter(reference.get().plus(tolerance));
  }
}
