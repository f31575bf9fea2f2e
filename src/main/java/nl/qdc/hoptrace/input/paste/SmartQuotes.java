package nl.qdc.hoptrace.input.paste;

import java.util.ArrayList;
import java.util.List;

/** Typographic quotation marks, in a text that shows other damage too: alone they may be meant. */
final class SmartQuotes implements Repair {

  @Override
  public Pasted mend(Pasted text) {
    if (text.repairs().isEmpty()) {
      return text;
    }
    int end = Fields.sectionEnd(text.lines());
    List<Line> mended = new ArrayList<>(text.lines());
    Places places = new Places();
    for (int i = 0; i < end; i++) {
      Line line = mended.get(i);
      Line plain = line.with(plain(line.text()));
      if (!plain.equals(line)) {
        places.add(line.number());
        mended.set(i, plain);
      }
    }
    return places.isEmpty()
        ? text
        : text.with(mended, places.told("typographic quotes made plain"));
  }

  private static String plain(String text) {
    return text.replace('\u201c', '"')
        .replace('\u201d', '"')
        .replace('\u201e', '"')
        .replace('\u2018', '\'')
        .replace('\u2019', '\'');
  }
}
