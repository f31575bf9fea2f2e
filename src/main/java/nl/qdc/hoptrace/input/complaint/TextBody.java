package nl.qdc.hoptrace.input.complaint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.qdc.hoptrace.input.paste.Blocks;
import nl.qdc.hoptrace.input.paste.Pasted;

/** Headers that somebody pasted into the text of a complaint, or that an inline forward kept. */
final class TextBody {

  private TextBody() {}

  /** The mails whose headers stand in the text. */
  static List<Found> mails(String type, String text, Envelope envelope) {
    boolean html = type.equals("text/html");
    return Blocks.in(text, html, line -> envelope.names(line.toLowerCase(Locale.ROOT))).stream()
        .map(block -> found(type, block.headers(), block.doubtful()))
        .toList();
  }

  private static Found found(String type, Pasted headers, boolean doubtful) {
    return new Found(type, headers.section(), headers.repairs(), doubtful, Optional.empty());
  }
}
