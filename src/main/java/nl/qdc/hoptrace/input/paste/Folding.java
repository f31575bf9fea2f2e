package nl.qdc.hoptrace.input.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Folds that got lost: the rest of a field stands at the margin. Only where a stamp still lacks its
 * time, so that nothing is ever added to a whole one: below the border that could be the sender's
 * text. A piece that begins with {@code from} is added to nothing but a bare name, for it would be
 * another host.
 */
final class Folding implements Repair {

  private static final String QUOTED = ">";

  @Override
  public Pasted mend(Pasted text) {
    int end = Fields.sectionEnd(text.lines());
    List<Line> mended = new ArrayList<>(text.lines());
    Places places = new Places();
    Stamps stamps = new Stamps();
    boolean damaged = isDamaged(text.lines().subList(0, end));
    for (int i = 0; damaged && i < end; i++) {
      Line line = unquoted(mended.get(i), stamps);
      if (i > 0 && !line.isFolded() && goesOn(line.text(), stamps)) {
        line = line.with(" " + line.text());
        places.add(line.number());
      }
      mended.set(i, line);
      if (line.isFolded() || Fields.name(line.text()).isPresent()) {
        stamps.read(line);
      }
    }
    return places.isEmpty()
        ? text
        : text.with(mended, places.told("taken as the rest of the field above"));
  }

  /** A piece of a stamp stands at the margin. */
  private static boolean isDamaged(List<Line> lines) {
    Stamps stamps = new Stamps();
    for (int i = 0; i < lines.size(); i++) {
      Line line = unquoted(lines.get(i), stamps);
      if (i > 0 && !line.isFolded() && isRest(line.text(), stamps)) {
        return true;
      }
      if (line.isFolded() || Fields.name(line.text()).isPresent()) {
        stamps.read(line);
      }
    }
    return false;
  }

  private static boolean isRest(String line, Stamps stamps) {
    return isNoField(line)
        && (stamps.isOpen() ? mayContinue(line, stamps) : stamps.lacksZone() && isZone(line));
  }

  private static boolean mayContinue(String line, Stamps stamps) {
    if (stamps.isEmpty()) {
      return true;
    }
    return !beginsWithFrom(line)
        && (Stamps.mayGoOnWith(line) || stamps.isBracketOpen() || isTime(line));
  }

  /** Once it is known that folds were lost, every other field may have lost its own. */
  private static boolean goesOn(String line, Stamps stamps) {
    if (isRest(line, stamps)) {
      return true;
    }
    return stamps.takesMore() && isNoField(line) && !beginsWithFrom(line);
  }

  /** An address can look like a name with a colon behind it. */
  private static boolean isNoField(String line) {
    Optional<String> name = Fields.name(line);
    return name.isEmpty() || name.get().chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }

  private static boolean beginsWithFrom(String line) {
    String text = line.strip().toLowerCase(Locale.ROOT);
    return text.equals("from") || text.startsWith("from ") || text.startsWith("from\t");
  }

  private static boolean isTime(String line) {
    return !line.isEmpty() && Character.isDigit(line.charAt(0));
  }

  private static boolean isZone(String line) {
    return line.startsWith("+") || line.startsWith("-") || line.startsWith("(");
  }

  /** Some programs put the mark before wrapped lines only. */
  private static Line unquoted(Line line, Stamps stamps) {
    boolean marked = line.text().startsWith(QUOTED) && !Fields.isMbox(line.text());
    return marked && stamps.isOpen() ? line.with(Fields.bare(line.text())) : line;
  }
}
