package nl.qdc.hoptrace.input.complaint;

import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.input.section.Headers;

/**
 * Microsoft's reports begin the mail complained of with a field of their own. Some mail systems
 * lose the parts on the way, and its fields then stand among those of the report.
 */
final class MergedReport {

  private static final String FIRST = "X-HmXmrOriginalRecipient";

  private MergedReport() {}

  /** The mail, from that field on. */
  static Optional<Found> mail(Headers report) {
    HeaderSection section = report.section();
    List<HeaderField> fields = section.fields();
    int at = 0;
    while (at < fields.size() && !fields.get(at).is(FIRST)) {
      at++;
    }
    HeaderSection mail =
        new HeaderSection(
            fields.subList(at, fields.size()), List.of(), section.length(), section.cut());
    return mail.first("Received").isPresent()
        ? Optional.of(new Found("merged", mail, List.of(), false, Optional.empty()))
        : Optional.empty();
  }
}
