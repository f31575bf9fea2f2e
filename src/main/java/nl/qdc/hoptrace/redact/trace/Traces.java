package nl.qdc.hoptrace.redact.trace;

import java.util.Comparator;
import java.util.List;
import nl.qdc.hoptrace.redact.coding.Readings;
import nl.qdc.hoptrace.redact.key.Pseudonyms;

/** What tells of the complainant, to be found and replaced. */
public final class Traces {

  /** Shorter names are found by chance across the bounds of words. */
  private static final int LONG_ENOUGH = 8;

  private final List<Needle> needles;
  private final List<Needle> longNeedles;
  private final List<String> squeezedNeedles;

  /** Of this complainant, with these pseudonyms. */
  public Traces(Complainant complainant, Pseudonyms pseudonyms) {
    this(
        new NeedleMaker(pseudonyms)
            .needles(complainant).stream()
                .sorted(Comparator.comparingInt(needle -> -needle.text().length()))
                .toList());
  }

  private Traces(List<Needle> needles) {
    this.needles = needles;
    this.longNeedles = needles.stream().filter(Needle::isLong).toList();
    this.squeezedNeedles =
        longNeedles.stream()
            .map(needle -> squeezed(needle.text()))
            .filter(text -> text.length() >= LONG_ENOUGH)
            .distinct()
            .toList();
  }

  /** The same for a record, where a month is no name and hosts may have anybody's. */
  public Traces besideDates() {
    return new Traces(
        needles.stream().filter(needle -> needle.kind() != Needle.Kind.ALSO_IN_RECORDS).toList());
  }

  /** Whether the text tells of the complainant, in any coding. */
  public boolean areIn(String text) {
    return Readings.any(text, lower -> isAny(needles, lower), lower -> isAny(longNeedles, lower));
  }

  /** The same, when blanks, line ends and other signs may have been put in anywhere. */
  public boolean areInScattered(String text) {
    String letters = squeezed(Readings.plain(text));
    return squeezedNeedles.stream().anyMatch(letters::contains) || areInWithoutBlanks(text);
  }

  private boolean areInWithoutBlanks(String text) {
    StringBuilder squeezed = new StringBuilder(text.length());
    text.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> squeezed.append((char) c));
    return Readings.any(
        squeezed.toString(),
        lower -> isAny(longNeedles, lower),
        lower -> isAny(longNeedles, lower));
  }

  private static String squeezed(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  private static boolean isAny(List<Needle> needles, String lower) {
    for (Needle needle : needles) {
      if (needle.isIn(lower)) {
        return true;
      }
    }
    return false;
  }

  /** Takes what a text holds: stretches of it, and the traces between them. */
  public interface Pieces {
    /** A stretch without a trace. */
    void plain(String text);

    /** What stands for a trace. */
    void done(String pseudonym);
  }

  /** Cuts a text at the traces that it shows openly; the longest at a place counts. */
  public void cut(String text, Pieces out) {
    StringBuilder lower = new StringBuilder(text.length());
    text.chars().forEach(c -> lower.append(Character.toLowerCase((char) c)));
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      Needle found = at(at, lower);
      if (found != null) {
        int from = found.kind() == Needle.Kind.HOST ? startOfHost(lower, at, start) : at;
        out.plain(text.substring(start, from));
        out.done(found.pseudonym());
        start = at + found.text().length();
        at = start - 1;
      }
    }
    out.plain(text.substring(start));
  }

  @org.jspecify.annotations.Nullable
  private Needle at(int at, CharSequence lower) {
    char first = lower.charAt(at);
    for (Needle needle : needles) {
      if (needle.text().charAt(0) == first && needle.isAt(at, lower)) {
        return needle;
      }
    }
    return null;
  }

  /** The labels below a domain may tell more than the domain itself. */
  private static int startOfHost(CharSequence text, int at, int least) {
    int start = at;
    while (start > least && isHostCharacter(text.charAt(start - 1))) {
      start--;
    }
    return start < at && text.charAt(at - 1) == '.' ? start : at;
  }

  private static boolean isHostCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_';
  }
}
