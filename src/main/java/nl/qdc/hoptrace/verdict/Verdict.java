package nl.qdc.hoptrace.verdict;

import java.util.Locale;
import nl.qdc.hoptrace.trace.Reason;

/** Whether a mail came from our network, as far as headers can show. */
public enum Verdict {
  /** It did: a believed stamp shows it. */
  FROM_NETWORK(10, "FROM OUR NETWORK"),
  /** We only passed it on: our relay took it from outside without a login. */
  RELAYED(11, "PASSED ON BY US"),
  /** An outside host handed it over; a stamp that is not believed shows us. A lead, no proof. */
  CLAIMED(12, "CLAIMED, NOT PROVEN"),
  /** It did not: an outside host handed it over. */
  NOT_FROM_NETWORK(13, "NOT FROM OUR NETWORK"),
  /** The headers do not tell. */
  INCONCLUSIVE(14, "INCONCLUSIVE");

  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  private final int exitCode;
  private final String headline;

  Verdict(int exitCode, String headline) {
    this.exitCode = exitCode;
    this.headline = headline;
  }

  /** The verdict that a reason stands for. */
  public static Verdict of(Reason reason) {
    return switch (reason) {
      case BORDER_PEER,
          BEHIND_RELAY,
          AUTHENTICATED_AT_RELAY,
          LOCAL_AT_RELAY,
          RELAY_ORIGIN_NOT_SHOWN ->
          FROM_NETWORK;
      case ENTERED_FROM_OUTSIDE -> RELAYED;
      case CLAIMED_BELOW_BORDER, SUBMITTED_AT_PROVIDER, BEHIND_PRIVATE_HOP -> CLAIMED;
      case OUTSIDE_BORDER, RECEIVED_BY_US -> NOT_FROM_NETWORK;
      default -> INCONCLUSIVE;
    };
  }

  /** The code in reports. */
  public String code() {
    return code;
  }

  /** The exit status that stands for it. */
  public int exitCode() {
    return exitCode;
  }

  /** The words that a report begins with. */
  public String headline() {
    return headline;
  }
}
