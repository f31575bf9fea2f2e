package nl.qdc.hoptrace.input.paste;

import java.util.ArrayList;
import java.util.List;

/**
 * Blank lines between the fields: behind every line, or where a fold held nothing but blanks. A
 * section that has a field of the author's is taken as ended, so no body is ever read as headers.
 */
final class BlankLines implements Repair {

  private static final int FEWEST_PAIRS = 3;

  @Override
  public Pasted mend(Pasted text) {
    return isDoubled(text.lines()) ? undoubled(text) : closed(text);
  }

  private static boolean isDoubled(List<Line> lines) {
    int usual = 0;
    Stamps stamps = new Stamps();
    for (int i = 0; i < FEWEST_PAIRS; i++) {
      if (2 * i + 1 >= lines.size() || !lines.get(2 * i + 1).isBlank()) {
        return false;
      }
      Line line = lines.get(2 * i);
      boolean field = Fields.name(line.text()).isPresent();
      boolean fits = field || (i > 0 && (line.isFolded() || stamps.mayTake(line.text())));
      if (!fits) {
        return false;
      }
      stamps.read(line);
      usual += Fields.isUsual(line.text()) ? 1 : 0;
    }
    return usual > 0;
  }

  private static Pasted undoubled(Pasted text) {
    List<Line> mended = new ArrayList<>();
    Places places = new Places();
    int at = 0;
    while (at < text.lines().size()) {
      mended.add(text.lines().get(at));
      boolean followed = at + 1 < text.lines().size() && text.lines().get(at + 1).isBlank();
      if (followed) {
        places.add(text.lines().get(at + 1).number());
      }
      at += followed ? 2 : 1;
    }
    return text.with(mended, places.told("blank, dropped: every line was followed by one"));
  }

  private static Pasted closed(Pasted text) {
    List<Line> lines = text.lines();
    List<Line> mended = new ArrayList<>(lines.size());
    Places places = new Places();
    Stamps stamps = new Stamps();
    int at = 0;
    while (at < lines.size()) {
      int next = behindBlanks(lines, at);
      if (next > at && !goesOn(lines, next, stamps)) {
        break;
      }
      lines.subList(at, next).forEach(blank -> places.add(blank.number()));
      stamps.read(lines.get(next));
      mended.add(lines.get(next));
      at = next + 1;
    }
    mended.addAll(lines.subList(at, lines.size()));
    return places.isEmpty()
        ? text
        : text.with(mended, places.told("blank within the headers, dropped"));
  }

  private static int behindBlanks(List<Line> lines, int from) {
    int at = from;
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
    return at;
  }

  private static boolean goesOn(List<Line> lines, int next, Stamps stamps) {
    if (next == lines.size() || stamps.contentSeen() || !stamps.any()) {
      return false;
    }
    String line = lines.get(next).text();
    return Fields.isUsual(line) || (stamps.isOpen() && Stamps.mayGoOnWith(line));
  }
}
