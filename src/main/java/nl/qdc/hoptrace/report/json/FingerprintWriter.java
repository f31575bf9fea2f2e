package nl.qdc.hoptrace.report.json;

import java.io.IOException;
import java.util.OptionalInt;
import nl.qdc.hoptrace.likeness.Fingerprint;
import nl.qdc.hoptrace.likeness.Marks;
import nl.qdc.hoptrace.likeness.Marks.Mark;
import nl.qdc.hoptrace.likeness.Wording;

/**
 * Writes a fingerprint.
 *
 * @param out where to
 */
record FingerprintWriter(Fields out) {

  void write(Fingerprint fingerprint) throws IOException {
    out.object("fingerprint");
    out.number("scheme", Fingerprint.SCHEME);
    out.text("message_id", fingerprint.messageId());
    out.text("subject", fingerprint.subject());
    out.text("recipient", fingerprint.recipient());
    marks(fingerprint.marks());
    boolean hasText = fingerprint.text().isPresent();
    out.number(
        "features",
        hasText ? OptionalInt.of(fingerprint.text().get().features()) : OptionalInt.empty());
    out.text("text", fingerprint.text().map(Wording::digits));
    out.end();
  }

  private void marks(Marks marks) throws IOException {
    out.object("marks");
    for (Mark mark : Mark.values()) {
      out.text(mark.word(), marks.get(mark));
    }
    out.end();
  }
}
