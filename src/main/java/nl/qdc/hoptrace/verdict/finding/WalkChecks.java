package nl.qdc.hoptrace.verdict.finding;

import static nl.qdc.hoptrace.verdict.finding.Findings.at;
import static nl.qdc.hoptrace.verdict.finding.Findings.general;

import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.received.Unparsed;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.trace.Meaning;
import nl.qdc.hoptrace.trace.Reason;
import nl.qdc.hoptrace.trace.Step;
import nl.qdc.hoptrace.verdict.Finding;
import nl.qdc.hoptrace.verdict.FindingCode;
import nl.qdc.hoptrace.verdict.evidence.Case;
import nl.qdc.hoptrace.verdict.evidence.TraitsReader;

/** What there is to say about the walk and where it ended. */
final class WalkChecks implements Findings.Check {

  @Override
  public void on(Case theCase, List<Finding> found) {
    unreadable(theCase, found);
    Optional<Hop> privateHop = theCase.trail().privateHop();
    if (privateHop.isPresent() && theCase.trail().reason() != Reason.BEHIND_PRIVATE_HOP) {
      found.add(privateHop(privateHop.get()));
    }
    topStamp(theCase, found);
    if (theCase.trail().reason() == Reason.LOCAL_AT_RELAY && hasNullPath(theCase)) {
      String text = "our relay made this mail itself, with an empty envelope sender";
      found.add(general(FindingCode.BOUNCE_MADE_BY_US, text));
    }
    if (theCase.trail().reason() == Reason.TRACE_INTERRUPTED) {
      String text = "fields of the author stand between stamps that belong together";
      found.add(general(FindingCode.EDITED_PASTE_SUSPECTED, text));
    }
  }

  private static boolean hasNullPath(Case theCase) {
    return TraitsReader.read(theCase.section()).nullReturnPath();
  }

  private static void unreadable(Case theCase, List<Finding> found) {
    for (Hop hop : theCase.chain().hops()) {
      if (hop.received() instanceof Unparsed unparsed) {
        String text = "the stamp can't be read: " + unparsed.reason().text();
        found.add(at(FindingCode.UNREADABLE_STAMP, hop, text));
      }
    }
    for (Step step : theCase.trail().steps()) {
      if (step.meaning() == Meaning.UNREADABLE && step.hop().stamp().isPresent()) {
        String text = "it shows no address that can be read";
        found.add(at(FindingCode.UNREADABLE_STAMP, step.hop(), text));
      }
    }
  }

  private static Finding privateHop(Hop hop) {
    String peer = hop.peer().orElseThrow().toString();
    String text = "the walk passed the private address " + peer + " on the strength of a name";
    return at(FindingCode.RESTS_ON_INTERNAL_PEER, hop, text);
  }

  private static void topStamp(Case theCase, List<Finding> found) {
    if (!theCase.chain().hops().isEmpty() && !TopStamp.isRecipients(theCase)) {
      Hop top = theCase.chain().hops().get(0);
      String text = "the newest stamp is by a host that no known recipient shares a domain with";
      found.add(at(FindingCode.TOP_STAMP_NOT_THE_RECIPIENTS, top, text));
    }
  }
}
