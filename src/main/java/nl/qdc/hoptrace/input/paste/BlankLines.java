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
    for (int i = 0; i < FEWEST_PAIRS; i++) {
      if (2 * i + 1 >= lines.size() || !lines.get(2 * i + 1).isBlank()) {
        return false;
      }
      Line line = lines.get(2 * i);
      boolean field = Fields.name(line.text()).isPresent();
      boolean fits = field || (i > 0 && (line.isFolded() || Stamps.mayGoOnWith(line.text())));
      if (!fits) {
        return false;
      }
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
    List<Line> lines = new ArrayList<>(text.lines());
    Places places = new Places();
    int at = 0;
    Stamps stamps = new Stamps();
    while (at < lines.size()) {
      Line line = lines.get(at);
      if (!line.isBlank()) {
        stamps.read(line);
        at++;
      } else if (stamps.contentSeen() || !stamps.any() || !goesOn(lines, at, stamps)) {
        break;
      } else {
        places.add(line.number());
        lines.remove(at);
      }
    }
    return places.isEmpty()
        ? text
        : text.with(lines, places.told("blank within the headers, dropped"));
  }

  private static boolean goesOn(List<Line> lines, int blank, Stamps stamps) {
    int next = blank;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    if (next == lines.size()) {
      return false;
    }
    Line line = lines.get(next);
    return Fields.isUsual(line.text()) || (stamps.isOpen() && Stamps.mayGoOnWith(line.text()));
  }
}
