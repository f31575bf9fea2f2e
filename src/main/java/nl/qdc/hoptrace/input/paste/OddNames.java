package nl.qdc.hoptrace.input.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Names of fields that a mail program set apart: {@code *Received:* from}, or a table's cell, a tab
 * in place of the colon. Only names that mails have, and only where a stamp is among them.
 */
final class OddNames implements Repair {

  @Override
  public Pasted mend(Pasted text) {
    if (text.lines().stream().map(Line::text).noneMatch(OddNames::isStamp)) {
      return text;
    }
    List<Line> mended = new ArrayList<>(text.lines().size());
    Places places = new Places();
    for (Line line : text.lines()) {
      Optional<String> plain = plain(line.text());
      mended.add(plain.map(line::with).orElse(line));
      plain.ifPresent(changed -> places.add(line.number()));
    }
    return text.with(mended, places.told("names of fields made plain"));
  }

  /** Whether the line begins a stamp whose name was set apart. */
  static boolean isStamp(String line) {
    return plain(line).filter(plain -> Fields.isReceived(Fields.bare(plain))).isPresent();
  }

  /** The line as it was, where its name was set apart. */
  static Optional<String> plain(String line) {
    int start = line.length() - Fields.bare(line).length();
    int name = behind('*', line, start);
    int end = name;
    while (end < line.length() && isNameCharacter(line.charAt(end))) {
      end++;
    }
    int rest = behind(':', line, behind('*', line, end));
    rest = behind('*', line, rest);
    boolean starred = name > start && rest > end + 1;
    boolean cell = name == start && rest == end && end < line.length() && line.charAt(end) == '\t';
    String field = line.substring(name, end) + ":";
    return (starred || cell) && Fields.isUsual(field.toLowerCase(Locale.ROOT))
        ? Optional.of(line.substring(0, start) + field + " " + line.substring(rest).strip())
        : Optional.empty();
  }

  private static int behind(char mark, String line, int from) {
    int at = from;
    while (at < line.length() && line.charAt(at) == mark) {
      at++;
    }
    return at;
  }

  private static boolean isNameCharacter(char c) {
    return c == '-' || (c < 128 && Character.isLetterOrDigit(c));
  }
}
