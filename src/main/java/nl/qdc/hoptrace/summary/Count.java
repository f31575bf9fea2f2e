package nl.qdc.hoptrace.summary;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.qdc.hoptrace.verdict.Verdict;

/**
 * How many mails there are.
 *
 * @param mails different ones
 * @param complaints records: a mail that was complained of twice has two
 * @param recipients different mailboxes that they reached, as far as known
 * @param first when the first was handed over, where that is known of any
 * @param last when the last was
 * @param verdicts mails by verdict
 */
public record Count(
    int mails,
    int complaints,
    int recipients,
    Optional<Instant> first,
    Optional<Instant> last,
    Map<Verdict, Integer> verdicts) {

  /** Copies the map. */
  public Count {
    verdicts = Map.copyOf(verdicts);
  }

  /** How many mails have that verdict. */
  public int of(Verdict verdict) {
    return verdicts.getOrDefault(verdict, 0);
  }
}
