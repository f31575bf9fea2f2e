package nl.qdc.hoptrace.verdict.finding;

import static nl.qdc.hoptrace.verdict.finding.Findings.at;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.qdc.hoptrace.received.Handover;
import nl.qdc.hoptrace.received.Peer;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.verdict.Finding;
import nl.qdc.hoptrace.verdict.FindingCode;
import nl.qdc.hoptrace.verdict.evidence.Case;

/** Marks of stamps that mass-mailing programs make up. */
final class SpamwareCheck implements Findings.Check {

  private static final Set<String> MONTHS =
      Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  @Override
  public void on(Case theCase, List<Finding> found) {
    for (Hop hop : theCase.unverified()) {
      Optional<String> mark =
          hop.received() instanceof Stamp stamp ? mark(hop, stamp) : Optional.empty();
      if (mark.isPresent()) {
        found.add(at(FindingCode.SPAMWARE_STAMP, hop, mark.get()));
      }
    }
  }

  private static Optional<String> mark(Hop hop, Stamp stamp) {
    if (stamp.client().peer() instanceof Peer.Refused refused && isDate(refused.text())) {
      return Optional.of("a date stands where the address should");
    }
    boolean madeUpDate = hasMonthBeforeComma(hop.field().value());
    boolean madeUpLogin = stamp.handover() == Handover.CLAIMED_LOGIN;
    return madeUpDate || madeUpLogin
        ? Optional.of(
            madeUpDate ? "its date has a form of no mail server" : "it claims a made-up login")
        : Optional.empty();
  }

  /** {@code [Thu, 28 Sep 2023 05:48:34 -0700]}. */
  private static boolean isDate(String text) {
    return text.indexOf(':') > 0 && text.indexOf(',') > 0 && text.indexOf(' ') > 0;
  }

  /** {@code ; Sep, 24 2002 4:39:25 PM +0600}. */
  private static boolean hasMonthBeforeComma(String value) {
    int date = value.lastIndexOf(';');
    int comma = value.indexOf(',', date + 1);
    return date >= 0
        && comma > date + 3
        && comma < value.length() - 1
        && isMonth(value.substring(date + 1, comma));
  }

  private static boolean isMonth(String text) {
    return MONTHS.contains(text.stripLeading().toLowerCase(Locale.ROOT));
  }
}
