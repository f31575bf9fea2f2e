package nl.qdc.hoptrace.input.paste;

import java.util.ArrayList;
import java.util.List;

/** Blanks before every line, or before the first one only. */
final class Indentation implements Repair {

  @Override
  public Pasted mend(Pasted text) {
    List<Line> lines = text.lines();
    if (lines.isEmpty()
        || !lines.get(0).isFolded()
        || !Fields.isUsualWhenBare(lines.get(0).text())) {
      return text;
    }
    String indentation = common(lines.subList(0, Fields.sectionEnd(lines)));
    List<Line> mended = new ArrayList<>(lines.size());
    Places places = new Places();
    for (Line line : lines) {
      boolean first = mended.isEmpty();
      boolean indented = first || (!indentation.isEmpty() && line.text().startsWith(indentation));
      int width = first ? blanks(line.text()).length() : indentation.length();
      mended.add(indented ? line.with(line.text().substring(width)) : line);
      if (indented) {
        places.add(line.number());
      }
    }
    return text.with(mended, places.told("indentation removed"));
  }

  /** What all lines begin with; the first may have more, where a selection began. */
  private static String common(List<Line> lines) {
    String common = blanks(lines.get(0).text());
    for (Line line : lines) {
      int end = 0;
      while (end < common.length() && line.text().startsWith(common.substring(0, end + 1))) {
        end++;
      }
      common = common.substring(0, end);
    }
    return common;
  }

  private static String blanks(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }
}
