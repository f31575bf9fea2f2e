package nl.qdc.hoptrace.input.paste;

import java.util.ArrayList;
import java.util.List;

/**
 * HTML: a whole page, or text in which every angle bracket was written as an entity. Where brackets
 * stand as they are, an entity is what somebody wrote, and stays.
 */
final class Markup implements Repair {

  @Override
  public Pasted mend(Pasted text) {
    List<Line> lines = text.lines();
    if (!lines.isEmpty() && Html.isHtml(lines.get(0).text())) {
      Places places = new Places();
      lines.forEach(line -> places.add(line.number()));
      return text.with(withoutLead(Html.text(lines)), places.told("HTML read as text"));
    }
    return isEscaped(lines) ? unescaped(text) : text;
  }

  private static List<Line> withoutLead(List<Line> lines) {
    int at = 0;
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
    return lines.subList(at, lines.size());
  }

  private static boolean isEscaped(List<Line> lines) {
    boolean escaped = false;
    for (Line line : lines.subList(0, Fields.sectionEnd(lines))) {
      String bare = Fields.bare(line.text());
      if (bare.indexOf('<') >= 0 || bare.indexOf('>') >= 0) {
        return false;
      }
      escaped |= bare.contains("&lt;") || bare.contains("&#60;");
    }
    return escaped;
  }

  private static Pasted unescaped(Pasted text) {
    List<Line> mended = new ArrayList<>(text.lines().size());
    Places places = new Places();
    for (Line line : text.lines()) {
      Line plain = line.with(Html.unescaped(line.text()));
      if (!plain.equals(line)) {
        places.add(line.number());
      }
      mended.add(plain);
    }
    return text.with(mended, places.told("HTML entities replaced"));
  }
}
