package nl.qdc.hoptrace.input.paste;

import java.util.ArrayList;
import java.util.List;

/** {@code >} and {@code |} before every line, nested too, or before all but the first. */
final class Quotes implements Repair {

  @Override
  public Pasted mend(Pasted text) {
    Pasted mended = text;
    for (int level = 0; level < 10; level++) {
      Pasted before = mended;
      mended = oneLevel(before, level == 0);
      if (mended.equals(before)) {
        return mended;
      }
    }
    return mended;
  }

  private static Pasted oneLevel(Pasted text, boolean outermost) {
    List<Line> lines = text.lines();
    boolean spaced = isSpaced(lines);
    if (lines.isEmpty() || !isQuoted(lines)) {
      return text;
    }
    List<Line> mended = new ArrayList<>(lines.size());
    Places places = new Places();
    for (Line line : lines) {
      boolean quoted = isQuote(line.text()) && !Fields.isMbox(line.text());
      mended.add(quoted ? line.with(withoutQuote(line.text(), spaced)) : line);
      if (quoted) {
        places.add(line.number());
      }
    }
    return text.with(
        mended, places.told(outermost ? "quote marks removed" : "inner quote marks removed"));
  }

  private static boolean isQuoted(List<Line> lines) {
    String first = lines.get(0).text();
    if (isQuote(first)) {
      return (!Fields.isMbox(first) && Fields.isUsualWhenBare(first)) || isQuotedBelow(lines);
    }
    return Fields.isUsual(first) && isQuotedBelow(lines);
  }

  /** A selection often begins behind the first mark: then all lines below have one. */
  private static boolean isQuotedBelow(List<Line> lines) {
    int end = Fields.sectionEnd(lines);
    List<Line> below = lines.subList(Math.min(1, end), end);
    long quoted = below.stream().filter(l -> isQuote(l.text()) && !Fields.isMbox(l.text())).count();
    boolean named =
        below.stream().anyMatch(l -> isQuote(l.text()) && Fields.isUsualWhenBare(l.text()));
    return named && quoted * 2 > below.size();
  }

  /** Whether a space belongs to the marks: the first line behind a mark would begin with it. */
  private static boolean isSpaced(List<Line> lines) {
    return lines.stream()
        .filter(line -> isQuote(line.text()) && Fields.isUsualWhenBare(line.text()))
        .findFirst()
        .map(line -> line.text().stripLeading())
        .filter(line -> line.length() > 1 && line.charAt(1) == ' ')
        .isPresent();
  }

  static boolean isQuote(String line) {
    String text = line.stripLeading();
    return text.startsWith(">") || text.startsWith("|");
  }

  private static String withoutQuote(String line, boolean spaced) {
    String rest = line.stripLeading().substring(1);
    return spaced && rest.startsWith(" ") ? rest.substring(1) : rest;
  }
}
