package nl.qdc.hoptrace.input.paste;

import java.util.ArrayList;
import java.util.List;

/** Blanks before every line, those before the first one. */
final class Indentation implements Repair {

  @Override
  public Pasted mend(Pasted text) {
    List<Line> lines = text.lines();
    if (lines.isEmpty()
        || !lines.get(0).isFolded()
        || !Fields.isUsualWhenBare(lines.get(0).text())) {
      return text;
    }
    String first = lines.get(0).text();
    String indentation = first.substring(0, first.length() - first.stripLeading().length());
    List<Line> mended = new ArrayList<>(lines.size());
    Places places = new Places();
    for (Line line : lines) {
      boolean indented = line.text().startsWith(indentation);
      mended.add(indented ? line.with(line.text().substring(indentation.length())) : line);
      if (indented) {
        places.add(line.number());
      }
    }
    return text.with(mended, places.told("indentation removed"));
  }
}
