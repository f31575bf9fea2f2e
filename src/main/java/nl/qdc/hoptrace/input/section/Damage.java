package nl.qdc.hoptrace.input.section;

import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.header.KnownName;

/**
 * The look that every input gets: whether its header section is as servers write them. It costs
 * next to nothing; only a text that does not look so is read line by line.
 */
final class Damage {

  private static final List<KnownName> CONTENT =
      List.of(
          KnownName.FROM, KnownName.TO, KnownName.SUBJECT, KnownName.DATE, KnownName.MESSAGE_ID);

  private Damage() {}

  /** Whether the section shows any sign of having been pasted. */
  static boolean suspected(byte[] bytes, HeaderSection section) {
    return !section.malformed().isEmpty()
        || !hasContent(section)
        || beginsOddly(bytes)
        || isEscaped(bytes, section.length())
        || isOdd(section.first(KnownName.RECEIVED));
  }

  private static boolean hasContent(HeaderSection section) {
    for (KnownName name : CONTENT) {
      if (section.has(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsOddly(byte[] bytes) {
    return bytes.length > 0 && " \t><|&".indexOf(bytes[0]) >= 0 && !isMbox(bytes);
  }

  private static boolean isMbox(byte[] bytes) {
    return bytes.length > 1 && bytes[0] == '>' && bytes[1] == 'F';
  }

  /** No angle bracket in all of it, but an ampersand. */
  private static boolean isEscaped(byte[] bytes, int length) {
    boolean ampersand = false;
    for (int i = 0; i < Math.min(length, bytes.length); i++) {
      if (bytes[i] == '<') {
        return false;
      }
      ampersand |= bytes[i] == '&';
    }
    return ampersand;
  }

  /** A value on the next line, or a blank of a web page before it. */
  private static boolean isOdd(Optional<HeaderField> field) {
    if (field.isEmpty()) {
      return false;
    }
    String value = field.get().value();
    return value.isEmpty() || value.charAt(0) > '~';
  }
}
