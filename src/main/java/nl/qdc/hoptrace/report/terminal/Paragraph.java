package nl.qdc.hoptrace.report.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks text into lines that fit a width. */
public final class Paragraph {

  /** A clock time or an offset from UTC stays on the line of its date. */
  private static final Pattern TIME_PART = Pattern.compile("[+-]?\\d\\d:\\d\\d(:\\d\\d)?\\W*");

  private static final int LONGEST_WORD = 100;

  private final int width;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  private Paragraph(int width) {
    this.width = width;
  }

  /** The lines of the text, at least one. */
  public static List<String> lines(String text, int width) {
    Paragraph paragraph = new Paragraph(width);
    unbreakable(text).forEach(paragraph::add);
    paragraph.endLine();
    return paragraph.lines;
  }

  private static List<String> unbreakable(String text) {
    List<String> pieces = new ArrayList<>();
    for (String word : text.split(" ", -1)) {
      int last = pieces.size() - 1;
      if (last >= 0 && TIME_PART.matcher(word).matches()) {
        pieces.set(last, pieces.get(last) + " " + word);
      } else {
        pieces.add(word);
      }
    }
    return pieces;
  }

  private void add(String piece) {
    if (line.length() > 0 && Cells.width(line + " " + piece) <= width) {
      line.append(' ').append(piece);
      return;
    }
    if (line.length() > 0) {
      endLine();
    }
    String rest = Cells.shorten(piece, LONGEST_WORD);
    while (Cells.width(rest) > width) {
      String head = Cells.head(rest, width);
      lines.add(head);
      rest = rest.substring(head.length());
    }
    line.append(rest);
  }

  private void endLine() {
    lines.add(line.toString().stripTrailing());
    line.setLength(0);
  }
}
