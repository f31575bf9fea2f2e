package nl.qdc.hoptrace.report.terminal;

import java.util.List;

/**
 * The lines of one report. Whatever is put on it is made {@link Printable} here, so that nobody can
 * forget it; only the page itself adds colours.
 */
public final class Page {

  private static final int GUTTER = 15;
  private static final int INDENT = 2;

  private final Screen screen;
  private final StringBuilder text = new StringBuilder(2048);
  private boolean gap;

  /** An empty page. */
  public Page(Screen screen) {
    this.screen = screen;
  }

  /** What the page is shown on. */
  public Screen screen() {
    return screen;
  }

  /** A stretch of a line in one colour. */
  public record Span(String text, Ink ink) {
    /** A stretch without colour. */
    public static Span plain(String text) {
      return new Span(text, Ink.PLAIN);
    }
  }

  /** Leaves a blank line before the next line, if there is one. */
  public void gap() {
    gap = text.length() > 0;
  }

  /** Adds a line. */
  public void line(Span... spans) {
    if (gap) {
      text.append('\n');
      gap = false;
    }
    for (Span span : spans) {
      String shown = Printable.of(span.text);
      text.append(screen.colour() ? span.ink.on(shown) : shown);
    }
    text.append('\n');
  }

  /** Adds a line without colour. */
  public void line(String plain) {
    line(Span.plain(plain));
  }

  /** The words that matter most, with text beside them, or below where there is no room. */
  public void headline(String words, Ink ink, List<String> texts) {
    boolean beside = screen.isRoomy();
    int indent = beside ? words.length() + 3 : INDENT;
    List<String> lines =
        texts.stream().flatMap(t -> shaped(t, screen.width() - indent).stream()).toList();
    String first = beside && !lines.isEmpty() ? "   " + lines.get(0) : "";
    line(new Span(words, ink), Span.plain(first));
    lines.stream().skip(beside ? 1 : 0).forEach(l -> line(Cells.blanks(indent) + l));
  }

  /** Paragraphs beside a label, or below it where there is no room. */
  public void section(String label, List<String> paragraphs) {
    String before = label;
    for (String paragraph : Excerpt.of(paragraphs)) {
      paragraph(before, paragraph);
      before = "";
    }
  }

  private void paragraph(String label, String paragraph) {
    boolean beside = screen.isRoomy();
    if (!beside && !label.isEmpty()) {
      line(label);
    }
    int indent = beside ? GUTTER : INDENT;
    String before = beside ? Cells.left(label, indent) : Cells.blanks(indent);
    for (String piece : shaped(paragraph, screen.width() - indent)) {
      line(before + piece);
      before = Cells.blanks(indent);
    }
  }

  private static List<String> shaped(String text, int width) {
    return Paragraph.lines(Excerpt.of(text), width);
  }

  /** The whole page. */
  @Override
  public String toString() {
    return text.toString();
  }
}
