package nl.qdc.hoptrace.input.complaint;

import java.util.Arrays;
import java.util.Optional;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.header.HeaderReader;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.verdict.Feedback;

/** RFC 5965 §3: the part for machines is a list of fields. */
final class FeedbackReader {

  private FeedbackReader() {}

  static Feedback read(byte[] part) {
    HeaderSection fields = HeaderReader.read(withoutLead(part));
    return new Feedback(
        value("Feedback-Type", fields),
        value("User-Agent", fields),
        value("Source-IP", fields),
        value("Source-Port", fields),
        value("Arrival-Date", fields).or(() -> value("Received-Date", fields)),
        value("Original-Mail-From", fields),
        value("Original-Rcpt-To", fields),
        value("Reported-Domain", fields));
  }

  private static byte[] withoutLead(byte[] part) {
    int start = 0;
    while (start < part.length && (part[start] == '\r' || part[start] == '\n')) {
      start++;
    }
    return Arrays.copyOfRange(part, start, part.length);
  }

  private static Optional<String> value(String name, HeaderSection fields) {
    return fields.first(name).map(HeaderField::value).filter(value -> !value.isEmpty());
  }
}
