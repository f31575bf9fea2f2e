package nl.qdc.hoptrace.input.paste;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Follows a header section line by line, and knows whether the last stamp still lacks its end. */
final class Stamps {

  private static final Set<String> CLAUSES =
      Set.of(
          "from", "by", "via", "with", "id", "for", "mon,", "tue,", "wed,", "thu,", "fri,", "sat,",
          "sun,");

  private static final int LONGEST = 4 << 10;

  private final StringBuilder stamp = new StringBuilder();
  private boolean inStamp;
  private boolean contentSeen;
  private boolean any;

  /** Takes the next line, which is a field or carries on the last one. */
  void read(Line line) {
    Optional<String> name = line.isFolded() ? Optional.empty() : Fields.name(line.text());
    if (name.isPresent()) {
      inStamp = name.get().equals("received");
      any |= inStamp;
      contentSeen |= Fields.isContent(line.text());
      stamp.setLength(0);
      stamp.append(Fields.value(line.text()));
    } else {
      append(line.text());
    }
  }

  private void append(String text) {
    if (isTooLong()) {
      return;
    }
    stamp.append(' ').append(text.strip());
  }

  /** No server writes such a stamp: it takes nothing more. */
  private boolean isTooLong() {
    return stamp.length() > LONGEST;
  }

  /** Whether a field of the author's has been seen. */
  boolean contentSeen() {
    return contentSeen;
  }

  /** Whether a stamp has been seen. */
  boolean any() {
    return any;
  }

  /** Whether the last line belongs to a stamp that has no time yet. */
  boolean isOpen() {
    return inStamp && !isTooLong() && !hasTime();
  }

  /** Whether the last line belongs to a stamp that has no time yet, or to another field. */
  boolean takesMore() {
    return !inStamp || isOpen();
  }

  /** Whether it is a stamp of which nothing but the name has been seen. */
  boolean isEmpty() {
    return inStamp && stamp.toString().isBlank();
  }

  /** Whether the last line belongs to a stamp whose time has no zone yet. */
  boolean lacksZone() {
    if (!inStamp || isTooLong() || !hasTime()) {
      return false;
    }
    String tail = stamp.substring(stamp.lastIndexOf(";") + 1).strip();
    int space = tail.lastIndexOf(' ');
    return isTime(tail.substring(space + 1));
  }

  /** Whether a bracket of the stamp is still open. */
  boolean isBracketOpen() {
    if (isTooLong()) {
      return false;
    }
    int depth = 0;
    for (int i = 0; i < stamp.length(); i++) {
      char c = stamp.charAt(i);
      depth += "([<".indexOf(c) >= 0 ? 1 : ")]>".indexOf(c) >= 0 ? -1 : 0;
    }
    return inStamp && depth > 0;
  }

  /** Whether a line at the margin looks like a piece of a stamp, or the last field wants one. */
  boolean mayTake(String line) {
    return stamp.toString().isBlank() || isOpen() || lacksZone() || mayGoOnWith(line);
  }

  /** Whether a line at the margin is the next piece of a stamp. */
  static boolean mayGoOnWith(String line) {
    String text = line.strip().toLowerCase(Locale.ROOT);
    int space = text.indexOf(' ');
    String word = space < 0 ? text : text.substring(0, space);
    return !text.isEmpty() && (CLAUSES.contains(word) || "([;".indexOf(text.charAt(0)) >= 0);
  }

  /** Behind the last semicolon stands an hour. */
  private boolean hasTime() {
    int semicolon = stamp.lastIndexOf(";");
    if (semicolon < 0) {
      return false;
    }
    for (String word : stamp.substring(semicolon + 1).split("\\s+", -1)) {
      if (isTime(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTime(String word) {
    int colon = word.indexOf(':');
    return colon > 0
        && colon <= 2
        && word.length() > colon + 2
        && Character.isDigit(word.charAt(0))
        && Character.isDigit(word.charAt(colon + 1));
  }
}
