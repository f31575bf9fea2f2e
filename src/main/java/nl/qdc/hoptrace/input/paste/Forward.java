package nl.qdc.hoptrace.input.paste;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What an inline forward keeps of a mail: its author, subject and so on. What stands below it may
 * be the text of that mail, and any headers in it the author's invention.
 */
final class Forward {

  private static final int FEWEST = 2;

  private static final Set<String> NAMES =
      Set.of(
          "from",
          "van",
          "von",
          "de",
          "da",
          "to",
          "aan",
          "an",
          "para",
          "cc",
          "subject",
          "onderwerp",
          "betreff",
          "objet",
          "asunto",
          "date",
          "datum",
          "sent",
          "verzonden",
          "gesendet");

  /** Gmail shows these beside the author, above the true headers. */
  private static final List<String> PAGE = List.of("spf:\t", "dkim:\t", "dmarc:\t");

  private Forward() {}

  /**
   * Whether such fields stand in the lines above headers.
   *
   * @param complaint tells a line that names a mailbox for complaints: then it is a complaint that
   *     was passed on
   */
  static boolean isIn(List<Line> above, Predicate<String> complaint) {
    return !isPage(above)
        && above.stream().filter(Forward::isField).count() >= FEWEST
        && above.stream().filter(Forward::isField).map(Line::text).noneMatch(complaint);
  }

  /** Whether it is the top of Gmail's page of the original message. */
  static boolean isPage(List<Line> lines) {
    return lines.stream()
        .map(line -> line.text().stripLeading().toLowerCase(Locale.ROOT))
        .anyMatch(line -> PAGE.stream().anyMatch(line::startsWith));
  }

  private static boolean isField(Line line) {
    Optional<String> plain = OddNames.plain(line.text());
    return Fields.name(Fields.bare(plain.orElse(line.text()))).filter(NAMES::contains).isPresent();
  }
}
