package nl.qdc.hoptrace.verdict.attribution.field;

import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.verdict.Identity;

/** What the outgoing filter of SpamExperts, now SpamPanel, adds. */
final class SpamExpertsFields {

  private static final String FILTER = "SpamExperts";
  private static final String[] USER = {"X-SpamExperts-Username", "X-Spampanel-Username"};

  private SpamExpertsFields() {}

  // X-SpamExperts-Username: klant12
  // X-Spampanel-Username: 192.0.2.70       192.0.2.0/24
  /** A user of the filter, or the addresses that it knows one by. */
  static Identity username(String value) {
    Identity known = Identity.by(FILTER);
    return isUser(value)
        ? known.withAccount(Values.word(value))
        : known.withClientIp(Values.address(value));
  }

  // X-SpamExperts-Domain: site.example
  /** The user's domain; of one that it knows by an address it may be the server's own name. */
  static Identity domain(String value, Companions companions) {
    return companions.filterKnowsAddress()
        ? Identity.UNKNOWN
        : Identity.by(FILTER).withVhost(Values.word(value));
  }

  /** Whether the filter knows the user by an address. */
  static boolean isKnownByAddress(HeaderSection section) {
    for (HeaderField field : section.fields()) {
      if ((field.is(USER[0]) || field.is(USER[1])) && !isUser(field.value())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUser(String value) {
    int slash = value.indexOf('/');
    return Values.address(slash < 0 ? value : value.substring(0, slash)).isEmpty();
  }
}
