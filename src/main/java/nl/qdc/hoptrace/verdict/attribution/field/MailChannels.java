package nl.qdc.hoptrace.verdict.attribution.field;

import java.util.Optional;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.verdict.Identity;

/** What MailChannels' smarthost says: which of its customers, and which user of that one. */
public final class MailChannels {

  private MailChannels() {}

  // X-MailChannels-SenderId: qdc|x-authuser|klant@site.example
  // X-MailChannels-SenderId: _forwarded-from|203.0.113.9
  static Identity user(String value) {
    String[] parts = value.split("\\|", -1);
    return isNamed(parts)
        ? Identity.by("MailChannels").withAccount(Values.word(parts[2]))
        : Identity.UNKNOWN;
  }

  /**
   * Whether the field says that an account is the customer's own: all that he sends logs in as
   * that.
   */
  public static boolean isCustomer(HeaderField field, Optional<String> account) {
    String[] parts = field.value().split("\\|", -1);
    return account.isPresent()
        && (field.is("X-MailChannels-SenderId") || field.is("X-Sender-Id"))
        && isNamed(parts)
        && parts[0].strip().equals(account.get());
  }

  private static boolean isNamed(String[] parts) {
    return parts.length == 3 && parts[1].strip().startsWith("x-auth");
  }
}
