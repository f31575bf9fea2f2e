package nl.qdc.hoptrace.verdict.finding;

import static nl.qdc.hoptrace.verdict.finding.Findings.at;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.trace.Hop;
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
  public void on(Case theCase, List<Finding> found) {
    nextStamp(theCase, found);
    reusedNames(theCase, found);
    duplicates(theCase, found);
    belowContent(theCase, found);
  }

  private static void nextStamp(Case theCase, List<Finding> found) {
    Optional<Hop> border = theCase.borderHop();
    Optional<Hop> next =
        border.isPresent() ? theCase.chain().belowNotes(border.get()) : Optional.empty();
    if (next.isPresent()
        && next.get().received() instanceof Stamp lower
        && border.get().received() instanceof Stamp upper
        && !theCase.trail().believes(next.get())
        && !Neighbours.fit(upper, lower)) {
      String text = "the stamp bears no name of the peer";
      found.add(at(FindingCode.NEXT_STAMP_NOT_THE_PEERS, next.get(), text));
    }
  }

  /**
   * The receiver writes no stamp below the border: one that says so is older mail, or a forgery.
   */
  private static void reusedNames(Case theCase, List<Finding> found) {
    Set<String> receivers = new HashSet<>();
    for (Step step : theCase.trail().steps()) {
      Optional<String> writer = step.byRelay() ? Optional.empty() : step.hop().writer();
      if (writer.isPresent()) {
        receivers.add(writer.get());
      }
    }
    for (Hop hop : theCase.unverified()) {
      Optional<String> writer = hop.writer();
      if (writer.isPresent() && receivers.contains(writer.get())) {
        reused(hop, writer.get(), theCase, found);
      }
    }
  }

  private static void reused(Hop hop, String name, Case theCase, List<Finding> found) {
    String text = "a stamp that is not believed is by " + name + ", as the receiver's are";
    found.add(at(FindingCode.RECEIVER_NAME_REUSED, hop, text));
    Optional<Hop> border = theCase.borderHop();
    Optional<String> recipient = border.isPresent() ? recipient(border.get()) : Optional.empty();
    if (recipient.isPresent() && recipient.equals(recipient(hop)) && hop.showsPublicPeer()) {
      String twice = name + " took this mail for " + recipient.get() + " twice";
      found.add(at(FindingCode.EDITED_PASTE_SUSPECTED, hop, twice));
    }
  }

  private static Optional<String> recipient(Hop hop) {
    return hop.received() instanceof Stamp stamp ? stamp.recipient() : Optional.empty();
  }

  private static void duplicates(Case theCase, List<Finding> found) {
    if (!isIdRepeated(theCase)) {
      return;
    }
    Map<String, Hop> seen = new HashMap<>();
    for (Hop hop : theCase.chain().hops()) {
      Optional<String> id = tellingId(hop);
      if (id.isPresent()) {
        Hop first = seen.putIfAbsent(hop.writer().orElseThrow() + " " + id.get(), hop);
        if (first != null) {
          String text = "the same host and queue id as hop " + first.number();
          found.add(at(FindingCode.DUPLICATED_HOP, hop, text));
        }
      }
    }
  }

  private static boolean isIdRepeated(Case theCase) {
    Set<String> seen = new HashSet<>();
    for (Hop hop : theCase.chain().hops()) {
      Optional<String> id = tellingId(hop);
      if (id.isPresent() && !seen.add(id.get())) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> tellingId(Hop hop) {
    return hop.received() instanceof Stamp stamp
            && stamp.id().isPresent()
            && stamp.id().get().length() >= TELLING_ID
            && hop.writer().isPresent()
        ? stamp.id()
        : Optional.empty();
  }

  private static void belowContent(Case theCase, List<Finding> found) {
    if (theCase.chain().content().isEmpty()) {
      return;
    }
    int content = theCase.chain().content().nextSetBit(0);
    for (Hop hop : theCase.chain().hops()) {
      if (hop.position() > content) {
        found.add(at(FindingCode.RECEIVED_BELOW_CONTENT, hop, "it stands below author's fields"));
        return;
      }
    }
  }
}
