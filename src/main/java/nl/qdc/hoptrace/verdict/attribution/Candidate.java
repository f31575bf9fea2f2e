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

  /** Whether a relay wrote it where nobody further in can have written. */
  boolean isProven() {
    return writer.isRelay() && zone == Zone.OWN;
  }
}
