package nl.qdc.hoptrace.config.value;

import java.net.IDN;
import nl.qdc.hoptrace.trace.name.Names;

/** Host and domain names as they stand in stamps: ASCII, compared in lower case. */
public final class HostName {

  private static final int LONGEST = 253; // RFC 1035 §2.3.4, less the root
  private static final int LONGEST_LABEL = 63;

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
    int start = 0;
    for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', start)) {
      if (!isLabel(name.substring(start, dot))) {
        return false;
      }
      start = dot + 1;
    }
    String last = name.substring(start);
    return name.length() <= LONGEST && isLabel(last) && !isNumber(last);
  }

  private static boolean isLabel(String label) {
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (!isDigit(c) && (c < 'a' || c > 'z') && c != '_' && c != '-') {
        return false;
      }
    }
    return !label.isEmpty()
        && label.length() <= LONGEST_LABEL
        && !label.startsWith("-")
        && !label.endsWith("-");
  }

  /** RFC 3696 §2: no top-level domain is all digits, so this is an address gone wrong. */
  private static boolean isNumber(String label) {
    for (int i = 0; i < label.length(); i++) {
      if (!isDigit(label.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
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
