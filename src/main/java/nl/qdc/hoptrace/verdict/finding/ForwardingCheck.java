package nl.qdc.hoptrace.verdict.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.net.SpecialRange;
import nl.qdc.hoptrace.trace.Contact;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.trace.Neighbours;
import nl.qdc.hoptrace.trace.Reason;
import nl.qdc.hoptrace.verdict.Finding;
import nl.qdc.hoptrace.verdict.FindingCode;
import nl.qdc.hoptrace.verdict.evidence.Case;

/** Whether a customer's machine seems to have forwarded the mail: mitigation, not proof. */
final class ForwardingCheck implements Findings.Check {

  @Override
  public void on(Case theCase, List<Finding> found) {
    Optional<String> hint = hint(theCase);
    if (hint.isPresent()) {
      found.add(Findings.general(FindingCode.POSSIBLY_FORWARDED, hint.get()));
    }
  }

  /** What hints at forwarding below a machine of ours that is no relay; empty for nothing. */
  private static Optional<String> hint(Case theCase) {
    Reason reason = theCase.trail().reason();
    if (reason != Reason.BORDER_PEER && reason != Reason.BEHIND_RELAY) {
      return Optional.empty();
    }
    Hop source = theCase.trail().source().map(Contact::hop).orElseThrow();
    return ownStamp(source, theCase)
        .or(() -> rewrittenSender(theCase))
        .or(() -> fields(source, theCase));
  }

  /** The machine's own stamp shows an outside peer. */
  private static Optional<String> ownStamp(Hop source, Case theCase) {
    return theCase
        .below(source)
        .filter(
            hop ->
                hop.peer()
                    .filter(ip -> SpecialRange.isPublic(ip) && !theCase.isOurs(ip))
                    .isPresent())
        .filter(
            hop ->
                hop.stamp()
                    .filter(s -> Neighbours.fit(source.stamp().orElseThrow(), s))
                    .isPresent())
        .map(
            hop ->
                "the machine's own stamp in line "
                    + hop.field().line()
                    + " shows the outside host "
                    + hop.peer().get());
  }

  /** Sender rewriting: {@code SRS0=…@forwarder}. */
  private static Optional<String> rewrittenSender(Case theCase) {
    return theCase
        .section()
        .first("Return-Path")
        .filter(field -> isRewritten(field.value()))
        .map(
            field ->
                "the envelope sender in line "
                    + field.line()
                    + " was rewritten by a forwarder (SRS)");
  }

  private static boolean isRewritten(String path) {
    int start = path.startsWith("<") ? 1 : 0;
    return path.regionMatches(true, start, "SRS0", 0, 4)
        || path.regionMatches(true, start, "SRS1", 0, 4);
  }

  private static Optional<String> fields(Hop source, Case theCase) {
    return theCase.section().fields().stream()
        .filter(field -> field.line() > source.field().line() && isForwarding(field))
        .findFirst()
        .map(field -> field.name() + " stands in line " + field.line());
  }

  private static boolean isForwarding(HeaderField field) {
    return Stream.of(
            "Delivered-To", // the machine had delivered it once
            "X-Original-To",
            "Envelope-To",
            "X-Forwarded-For",
            "X-Forwarded-To",
            "X-Forwarded-By",
            "Resent-From",
            "Resent-Sender",
            "Resent-To")
        .anyMatch(field::is);
  }
}
