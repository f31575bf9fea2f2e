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
    out.object(Name.FINGERPRINT);
    out.number(Name.SCHEME, Fingerprint.SCHEME);
    out.text(Name.MESSAGE_ID, fingerprint.messageId());
    out.text(Name.SUBJECT, fingerprint.subject());
    out.text(Name.RECIPIENT, fingerprint.recipient());
    marks(fingerprint.marks());
    boolean hasText = fingerprint.text().isPresent();
    out.number(
        Name.FEATURES,
        hasText ? OptionalInt.of(fingerprint.text().get().features()) : OptionalInt.empty());
    out.text(Name.TEXT, fingerprint.text().map(Wording::digits));
    out.end();
  }

  private void marks(Marks marks) throws IOException {
    out.object(Name.MARKS);
    for (Mark mark : Mark.values()) {
      out.text(Name.of(mark.word()), marks.get(mark));
    }
    out.end();
  }
}
