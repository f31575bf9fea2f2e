package nl.qdc.hoptrace.verdict.finding;

import static nl.qdc.hoptrace.verdict.finding.Findings.at;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.qdc.hoptrace.net.SpecialRange;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.trace.Names;
import nl.qdc.hoptrace.trace.Neighbours;
import nl.qdc.hoptrace.trace.Step;
import nl.qdc.hoptrace.verdict.Finding;
import nl.qdc.hoptrace.verdict.FindingCode;
import nl.qdc.hoptrace.verdict.evidence.Case;

/** How the stamps stand to each other. */
final class ChainChecks implements Findings.Check {

  /** Shorter queue ids repeat by chance. */
  private static final int TELLING_ID = 6;

  @Override
  public void on(Case theCase, Consumer<Finding> report) {
    nextStamp(theCase).ifPresent(report);
    reusedNames(theCase, report);
    duplicates(theCase, report);
    belowContent(theCase, report);
  }

  private static Optional<Finding> nextStamp(Case theCase) {
    Optional<Hop> border = theCase.borderHop();
    Optional<Stamp> upper = border.flatMap(Hop::stamp);
    return border
        .flatMap(theCase::below)
        .filter(hop -> !theCase.trail().believes(hop))
        .filter(hop -> hop.stamp().filter(s -> !Neighbours.fit(upper.orElseThrow(), s)).isPresent())
        .map(hop -> at(FindingCode.NEXT_STAMP_NOT_THE_PEERS, hop, "it bears no name of the peer"));
  }

  /**
   * The receiver writes no stamp below the border: one that says so is older mail, or a forgery.
   */
  private static void reusedNames(Case theCase, Consumer<Finding> report) {
    Set<String> receivers =
        theCase.trail().steps().stream()
            .filter(step -> !step.byRelay())
            .map(Step::hop)
            .flatMap(hop -> writer(hop).stream())
            .collect(Collectors.toSet());
    theCase
        .unverified()
        .filter(hop -> writer(hop).filter(receivers::contains).isPresent())
        .forEach(hop -> reused(hop, theCase, report));
  }

  private static void reused(Hop hop, Case theCase, Consumer<Finding> report) {
    String name = writer(hop).orElseThrow();
    String text = "a stamp that is not believed is by " + name + ", as the receiver's are";
    report.accept(at(FindingCode.RECEIVER_NAME_REUSED, hop, text));
    Optional<String> recipient = theCase.borderHop().flatMap(ChainChecks::recipient);
    if (recipient.isPresent()
        && recipient.equals(recipient(hop))
        && hop.peer().filter(SpecialRange::isPublic).isPresent()) {
      String twice = name + " took this mail for " + recipient.get() + " twice";
      report.accept(at(FindingCode.EDITED_PASTE_SUSPECTED, hop, twice));
    }
  }

  private static Optional<String> writer(Hop hop) {
    return hop.stamp().flatMap(stamp -> Names.telling(stamp.by().name()));
  }

  private static Optional<String> recipient(Hop hop) {
    return hop.stamp().flatMap(Stamp::recipient);
  }

  private static void duplicates(Case theCase, Consumer<Finding> report) {
    Map<String, Hop> seen = new HashMap<>();
    for (Hop hop : theCase.chain().hops()) {
      Optional<Hop> first =
          key(hop).flatMap(key -> Optional.ofNullable(seen.putIfAbsent(key, hop)));
      first
          .map(hop1 -> "the same host and queue id as hop " + hop1.number())
          .ifPresent(text -> report.accept(at(FindingCode.DUPLICATED_HOP, hop, text)));
    }
  }

  private static Optional<String> key(Hop hop) {
    return hop.stamp()
        .flatMap(Stamp::id)
        .filter(id -> id.length() >= TELLING_ID)
        .flatMap(id -> writer(hop).map(by -> by + " " + id));
  }

  private static void belowContent(Case theCase, Consumer<Finding> report) {
    if (theCase.chain().content().isEmpty()) {
      return;
    }
    int content = theCase.chain().content().first();
    theCase.chain().hops().stream()
        .filter(hop -> hop.position() > content)
        .findFirst()
        .map(hop -> at(FindingCode.RECEIVED_BELOW_CONTENT, hop, "it stands below author's fields"))
        .ifPresent(report);
  }
}
