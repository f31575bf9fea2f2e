package nl.qdc.hoptrace.report.terminal;

import java.util.ArrayList;
import java.util.List;

/** Paragraphs within bounds, whatever a sender has blown up. */
public final class Excerpt {

  private static final int LONGEST_TEXT = 800;
  private static final int MOST_ITEMS = 20;

  private Excerpt() {}

  /**
   * The first of the paragraphs, {@link Printable} and none too long; the last says what is left
   * out.
   */
  public static List<String> of(List<String> paragraphs) {
    List<String> shown = new ArrayList<>();
    for (String paragraph : paragraphs.subList(0, Math.min(paragraphs.size(), MOST_ITEMS))) {
      shown.add(of(paragraph));
    }
    int left = paragraphs.size() - MOST_ITEMS;
    if (left > 0) {
      shown.add("… and " + left + " more");
    }
    return shown;
  }

  /** One paragraph, printable and not too long. */
  public static String of(String paragraph) {
    return Cells.shorten(Printable.of(paragraph), LONGEST_TEXT);
  }
}
