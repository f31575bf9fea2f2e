package nl.qdc.hoptrace.verdict.finding;

import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.received.Handover;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.trace.Neighbours;
import nl.qdc.hoptrace.trace.Reason;
import nl.qdc.hoptrace.verdict.Finding;
import nl.qdc.hoptrace.verdict.FindingCode;
import nl.qdc.hoptrace.verdict.evidence.Case;

/** Whether a customer's machine seems to have forwarded the mail: mitigation, not proof. */
final class ForwardingCheck implements Findings.Check {

  private static final List<String> FORWARDING =
      List.of(
          "Delivered-To", // the machine had delivered it once
          "X-Original-To",
          "Envelope-To",
          "X-Forwarded-For",
          "X-Forwarded-To",
          "X-Forwarded-By",
          "Resent-From",
          "Resent-Sender",
          "Resent-To");

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
    Hop source = theCase.trail().source().orElseThrow().hop();
    Optional<String> hint = ownStamp(source, theCase);
    if (hint.isEmpty()) {
      hint = rewrittenSender(theCase);
    }
    return hint.isPresent() ? hint : fields(source, theCase);
  }

  /**
   * The machine's own stamp shows an outside peer, and no login: that would be one of its users.
   */
  private static Optional<String> ownStamp(Hop source, Case theCase) {
    Optional<Hop> below = theCase.below(source);
    if (below.isEmpty() || !theCase.showsOutsider(below.get())) {
      return Optional.empty();
    }
    Hop hop = below.get();
    boolean login = hop.is(Handover.LOGIN) || hop.is(Handover.CLIENT);
    return !login && Neighbours.fit(source.stamp().orElseThrow(), hop.stamp().orElseThrow())
        ? Optional.of(
            "the machine's own stamp in line "
                + hop.field().line()
                + " shows the outside host "
                + hop.peer().orElseThrow())
        : Optional.empty();
  }

  /** Sender rewriting: {@code SRS0=…@forwarder}. */
  private static Optional<String> rewrittenSender(Case theCase) {
    Optional<HeaderField> path = theCase.section().first("Return-Path");
    return path.isPresent() && isRewritten(path.get().value())
        ? Optional.of(
            "the envelope sender in line "
                + path.get().line()
                + " was rewritten by a forwarder (SRS)")
        : Optional.empty();
  }

  private static boolean isRewritten(String path) {
    int start = path.startsWith("<") ? 1 : 0;
    return path.regionMatches(true, start, "SRS0", 0, 4)
        || path.regionMatches(true, start, "SRS1", 0, 4);
  }

  private static Optional<String> fields(Hop source, Case theCase) {
    for (HeaderField field : theCase.section().fields()) {
      if (field.line() > source.field().line() && isForwarding(field)) {
        return Optional.of(field.name() + " stands in line " + field.line());
      }
    }
    return Optional.empty();
  }

  private static boolean isForwarding(HeaderField field) {
    for (String name : FORWARDING) {
      if (field.is(name)) {
        return true;
      }
    }
    return false;
  }
}
