package nl.qdc.hoptrace.verdict.attribution;

import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.verdict.attribution.Writer.Zone;
import nl.qdc.hoptrace.verdict.attribution.field.Reading;

/**
 * A field that a host of ours may have written.
 *
 * @param field the field
 * @param writer the host
 * @param zone where it stands, as seen from that host
 * @param reading what it says
 */
record Candidate(HeaderField field, Writer writer, Zone zone, Reading reading) {

  /** Whether another says the same kind of thing, on the word of the same host. */
  boolean isLike(Candidate other) {
    return writer.role() == other.writer.role() && reading.key().equals(other.reading.key());
  }

  /** Whether a relay says there once more what it says here, as MailChannels' X-Sender-Id. */
  boolean echoes(Candidate other) {
    return field.line() != other.field.line()
        && writer.isRelay()
        && zone == Zone.OWN
        && other.zone == Zone.OWN
        && reading.by() == other.reading.by()
        && reading.identity().equals(other.reading.identity());
  }
}
