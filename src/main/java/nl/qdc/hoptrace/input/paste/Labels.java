package nl.qdc.hoptrace.input.paste;

import java.util.List;

/**
 * What stands before the headers: {@code Internet headers:}, a greeting, the fence of a code block.
 * The fence that ends the block ends the text.
 */
final class Labels implements Repair {

  @Override
  public Pasted mend(Pasted text) {
    int labels = behindLabels(text.lines());
    int end = behindSummary(text.lines(), labels);
    boolean drop = end > labels || isLabel(text.lines(), labels);
    Pasted mended = drop ? dropped(text, end) : text;
    return withoutFence(mended);
  }

  /** A single odd line right above the fields may be damage of a mail: it is kept and told. */
  private static boolean isLabel(List<Line> lines, int end) {
    if (end == 0) {
      return false;
    }
    String last = lines.get(end - 1).text().strip();
    return last.isEmpty()
        || last.endsWith(":")
        || "`~-=*#".indexOf(last.charAt(0)) >= 0
        || !Fields.isUsual(lines.get(end).text());
  }

  private static Pasted dropped(Pasted text, int end) {
    Places places = new Places();
    text.lines().subList(0, end).forEach(line -> places.add(line.number()));
    List<Line> rest = text.lines().subList(end, text.lines().size());
    return text.with(rest, places.told("not part of the headers, dropped"));
  }

  /** A page that shows the headers may tell the author, the subject and so on above them. */
  private static int behindSummary(List<Line> lines, int end) {
    if (end == 0 || end >= lines.size() || Fields.name(lines.get(0).text()).isPresent()) {
      return end;
    }
    List<Line> rest = lines.subList(end, lines.size());
    int summary = Fields.sectionEnd(rest);
    int stamps = Blocks.start(rest, 0);
    return stamps > summary && Forward.isPage(rest.subList(0, summary)) ? end + stamps : end;
  }

  /** Lines before the first one from which on all are fields, up to a usual one. */
  private static int behindLabels(List<Line> lines) {
    int end = 0;
    boolean inField = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).text();
      if (Fields.isUsualWhenBare(line)) {
        return isFirstQuoted(lines, end, i) ? i : end;
      }
      boolean field = Fields.name(Fields.bare(line)).isPresent() || (i == 0 && Fields.isMbox(line));
      inField = field || (inField && lines.get(i).isFolded());
      if (!inField) {
        end = i + 1;
      }
    }
    return 0;
  }

  /** A line without a mark above one with it belongs to somebody else's text. */
  private static boolean isFirstQuoted(List<Line> lines, int from, int at) {
    return from < at
        && Quotes.isQuote(lines.get(at).text())
        && !Quotes.isQuote(lines.get(from).text());
  }

  private static Pasted withoutFence(Pasted text) {
    List<Line> lines = text.lines();
    int end = Fields.sectionEnd(lines);
    for (int i = 0; i < end; i++) {
      if (isFence(lines.get(i).text())) {
        Places places = new Places();
        places.add(lines.get(i).number());
        return text.with(lines.subList(0, i), places.told("end of a code block, dropped"));
      }
    }
    return text;
  }

  private static boolean isFence(String line) {
    String bare = Fields.bare(line);
    return bare.startsWith("```") || bare.startsWith("~~~") || bare.strip().equals("{code}");
  }
}
