package nl.qdc.hoptrace.config.include;

import java.io.BufferedReader;
import java.io.IOException;
import nl.qdc.hoptrace.config.networks.Entries;
import nl.qdc.hoptrace.config.networks.EntryDraft;
import nl.qdc.hoptrace.config.networks.EntryKey;
import nl.qdc.hoptrace.config.networks.EntryReader;
import nl.qdc.hoptrace.config.source.Scalar;
import nl.qdc.hoptrace.config.source.Source;

/**
 * A text file with a range a line, blank lines and comments from {@code #} or {@code ;} to the end
 * of a line; or, when its first line says so, objects of a routing registry.
 */
final class TextList {

  private TextList() {}

  static void read(Source source, Entries entries) throws IOException {
    EntryReader reader = new EntryReader(source, entries);
    try (BufferedReader lines = source.open()) {
      EntryDraft draft = new EntryDraft();
      String line = lines.readLine();
      for (int number = 1; line != null; number++) {
        if (RpslObjects.isAttribute(line)) {
          new RpslObjects(source, reader).read(lines, line, number);
          return;
        }
        add(range(line, number), draft, source, reader);
        line = lines.readLine();
      }
    }
  }

  private static void add(Scalar range, EntryDraft draft, Source source, EntryReader reader) {
    if (!range.text().isEmpty()) {
      draft.begin(range, source);
      draft.put(EntryKey.CIDR, range);
      reader.read(draft);
    }
  }

  private static Scalar range(String line, int number) {
    int end = line.startsWith("%") ? line.length() : 0; // whois begins with such remarks
    int from = end;
    while (end < line.length() && line.charAt(end) != '#' && line.charAt(end) != ';') {
      end++;
    }
    String text = line.substring(from, end).stripTrailing();
    String range = text.stripLeading();
    return new Scalar(range, number, text.length() - range.length() + 1);
  }
}
