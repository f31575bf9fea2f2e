package nl.qdc.hoptrace.verdict.attribution.field;

import java.util.Optional;
import nl.qdc.hoptrace.verdict.Identity;
import nl.qdc.hoptrace.verdict.attribution.field.KnownField.By;

/** What Sendmail adds when a user it does not trust hands a mail in under another's name. */
final class SendmailFields {

  private static final String SET = " set sender to ";
  private static final String BY_OPTION = " using -f";
  private static final String OWNED = " owned process doing -bs";

  private SendmailFields() {}

  // X-Authentication-Warning: web70.qdc.example: klant12 set sender to info@site.example using -f
  // X-Authentication-Warning: web70.qdc.example: klant12 owned process doing -bs
  /** The local user. Other warnings are about clients of the server, and name nobody. */
  static Optional<Reading> warning(String value) {
    int colon = value.indexOf(": ");
    int set = value.endsWith(BY_OPTION) ? value.indexOf(SET, colon + 2) : -1;
    int end = value.endsWith(OWNED) ? value.length() - OWNED.length() : set;
    if (colon < 1 || end <= colon) {
      return Optional.empty();
    }
    Optional<String> account = Values.word(value.substring(colon + 2, end));
    return account.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Reading(
                By.SERVER,
                "x-authentication-warning" + (end == set ? SET : OWNED),
                Optional.of(value.substring(0, colon)),
                Identity.by("Sendmail").withAccount(account)));
  }
}
