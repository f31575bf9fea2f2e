package nl.qdc.hoptrace.config.value;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mailbox address, {@code local@domain}. */
public final class Mailbox {

  private static final Pattern ADDRESS =
      Pattern.compile("([A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64})@([^@\\s]+)");
  private static final Pattern BRACKETED = Pattern.compile(".*<(" + ADDRESS.pattern() + ")>");

  private Mailbox() {}

  /**
   * Reads an address.
   *
   * @return the address in lower case
   * @throws IllegalArgumentException with one line that says what is wrong
   */
  public static String parse(String text) {
    Matcher address = ADDRESS.matcher(text);
    if (!address.matches()) {
      throw new IllegalArgumentException(
          text + " is not a mailbox like abuse@qdc.example" + hint(text));
    }
    return address.group(1).toLowerCase(Locale.ROOT) + "@" + HostName.domain(address.group(2));
  }

  private static String hint(String text) {
    Matcher bracketed = BRACKETED.matcher(text);
    return bracketed.matches() ? "; did you mean " + bracketed.group(1) + "?" : "";
  }
}
