package nl.qdc.hoptrace.input.complaint;

import java.util.List;
import nl.qdc.hoptrace.input.paste.Blocks;
import nl.qdc.hoptrace.input.paste.Pasted;

/** Headers that somebody pasted into the text of a complaint, or that an inline forward kept. */
final class TextBody {

  private TextBody() {}

  /** The mails whose headers stand in the text; those behind the first one are doubtful. */
  static List<Found> mails(String type, String text) {
    List<Pasted> blocks = Blocks.in(text, type.equals("text/html"));
    return blocks.stream()
        .map(
            block ->
                new Found(type, block.section(), block.repairs(), !block.equals(blocks.get(0))))
        .toList();
  }
}
