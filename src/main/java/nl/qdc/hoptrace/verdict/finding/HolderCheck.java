package nl.qdc.hoptrace.verdict.finding;

import static nl.qdc.hoptrace.verdict.finding.Findings.at;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import nl.qdc.hoptrace.network.Holding;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.received.Peer;
import nl.qdc.hoptrace.trace.Contact;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.verdict.Finding;
import nl.qdc.hoptrace.verdict.FindingCode;
import nl.qdc.hoptrace.verdict.evidence.Case;

/** Whether it is known who held the source's address when its stamp was made. */
final class HolderCheck implements Findings.Check {

  @Override
  public void on(Case theCase, List<Finding> found) {
    if (theCase.trail().source().isPresent()) {
      check(theCase.trail().source().get(), theCase, found);
    }
  }

  private static void check(Contact source, Case theCase, List<Finding> found) {
    Hop hop = source.hop();
    if (source.holding().isPresent()) {
      check(source.holding().get(), hop, found);
    } else if (source.ip().isPresent() && theCase.isOurs(source.ip().get())) {
      String text = "the address is ours, but not at that time";
      found.add(at(FindingCode.NO_HOLDER_AT_THAT_TIME, hop, text));
    }
  }

  private static void check(Holding holding, Hop hop, List<Finding> found) {
    if (!holding.isCertain()) {
      String text = "who held the address then is open: " + listed(holding.holders());
      found.add(at(FindingCode.HOLDER_UNCERTAIN, hop, text));
    }
    if (holding.isShared()) {
      found.add(at(FindingCode.SHARED_ADDRESS, hop, shared(hop)));
    }
    if (!holding.lapsed().isEmpty()) {
      String text = "none of these held then: " + listed(holding.lapsed());
      found.add(at(FindingCode.NO_HOLDER_AT_THAT_TIME, hop, text));
    }
  }

  private static String shared(Hop hop) {
    OptionalInt port =
        hop.client().peer() instanceof Peer.Seen peer ? peer.port() : OptionalInt.empty();
    return "many share the address; only the source port with the time tells who used it, and the stamp shows "
        + (port.isPresent() ? "port " + port.getAsInt() : "no port");
  }

  private static String listed(List<NetworkEntry> entries) {
    return entries.stream().map(HolderCheck::holder).collect(Collectors.joining(", "));
  }

  private static String holder(NetworkEntry entry) {
    return entry.customer().or(entry::name).orElse("nobody")
        + entry.since().map(start -> " from " + start).orElse("")
        + entry.until().map(end -> " until " + end).orElse("");
  }
}
