package nl.qdc.hoptrace.reply;

import java.util.Locale;
import nl.qdc.hoptrace.verdict.Verdict;

/** What is written. */
public enum Letter {
  /** To the complainant: it came from us, and what happens now. */
  FOUND,
  /** To the complainant: we only passed it on. */
  RELAYED,
  /** To the complainant: it is not ours, and whose it is. */
  ELSEWHERE,
  /** To the complainant: we can't tell; please send the headers. */
  HEADERS,
  /** To the customer: a complaint, please look. */
  NOTICE,
  /** To the customer: the one warning. */
  WARNING;

  /** The answer to a complainant; it says no more than the verdict does. */
  public static Letter toComplainant(Verdict verdict) {
    return switch (verdict) {
      case FROM_NETWORK -> FOUND;
      case RELAYED -> RELAYED;
      case NOT_FROM_NETWORK -> ELSEWHERE;
      case CLAIMED, INCONCLUSIVE -> HEADERS;
    };
  }

  /** The name of its template in a language. */
  public String template(Language language) {
    return name().toLowerCase(Locale.ROOT) + "." + language.word();
  }
}
