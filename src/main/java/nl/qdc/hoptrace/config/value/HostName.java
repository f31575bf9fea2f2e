package nl.qdc.hoptrace.config.value;

import java.net.IDN;
import java.util.regex.Pattern;
import nl.qdc.hoptrace.trace.Names;

/** Host and domain names as they stand in stamps: ASCII, compared in lower case. */
public final class HostName {

  private static final Pattern LABEL = Pattern.compile("[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?");
  private static final int LONGEST = 253; // RFC 1035 §2.3.4, less the root

  private HostName() {}

  /**
   * Reads the name of a host; one label will do.
   *
   * @return the normal name
   * @throws IllegalArgumentException with one line that says what is wrong
   */
  public static String host(String text) {
    String name = Names.normal(text);
    if (!isName(name)) {
      throw new IllegalArgumentException(text + " is not a host name" + hint(text));
    }
    return name;
  }

  /**
   * Reads a domain name of two labels or more.
   *
   * @return the normal name
   * @throws IllegalArgumentException with one line that says what is wrong
   */
  public static String domain(String text) {
    String name = Names.normal(text);
    if (!isName(name) || name.indexOf('.') < 0) {
      throw new IllegalArgumentException(text + " is not a domain like qdc.example" + hint(text));
    }
    return name;
  }

  private static boolean isName(String name) {
    String[] labels = name.split("\\.", -1);
    for (String label : labels) {
      if (!LABEL.matcher(label).matches()) {
        return false;
      }
    }
    return name.length() <= LONGEST && !isNumber(labels[labels.length - 1]);
  }

  /** RFC 3696 §2: no top-level domain is all digits, so this is an address gone wrong. */
  private static boolean isNumber(String label) {
    return label.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String hint(String text) {
    String likely = Names.normal(text.replaceFirst("^\\*?\\.+", ""));
    String name = isName(likely) ? likely : encoded(likely);
    return isName(name) && !name.equals(Names.normal(text)) ? "; did you mean " + name + "?" : "";
  }

  /** The form in which an internationalised name stands in mail (RFC 5891 §4.4). */
  private static String encoded(String name) {
    try {
      return IDN.toASCII(name);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
