package nl.qdc.hoptrace.verdict.finding;

import static nl.qdc.hoptrace.verdict.finding.Findings.at;

import java.util.Optional;
import java.util.function.Consumer;
import nl.qdc.hoptrace.net.EmbeddedIpv4;
import nl.qdc.hoptrace.net.RefusedLiteral;
import nl.qdc.hoptrace.net.SpecialRange;
import nl.qdc.hoptrace.received.Peer;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.trace.Names;
import nl.qdc.hoptrace.verdict.Finding;
import nl.qdc.hoptrace.verdict.FindingCode;
import nl.qdc.hoptrace.verdict.evidence.Case;

/** What is odd about the addresses in the stamps. */
final class LiteralChecks implements Findings.Check {

  @Override
  public void on(Case theCase, Consumer<Finding> report) {
    for (Hop hop : theCase.chain().hops()) {
      hop.peer().flatMap(EmbeddedIpv4::in).map(found -> embedded(hop, found)).ifPresent(report);
      hop.stamp().flatMap(stamp -> refused(hop, stamp)).ifPresent(report);
      misplaced(hop, theCase).ifPresent(report);
    }
  }

  private static Finding embedded(Hop hop, EmbeddedIpv4 found) {
    String text =
        hop.peer().orElseThrow()
            + " carries "
            + found.ip()
            + " within ("
            + found.form().text()
            + "); it is another host";
    return at(FindingCode.EMBEDDED_IPV4, hop, text);
  }

  private static Optional<Finding> refused(Hop hop, Stamp stamp) {
    return stamp.client().peer() instanceof Peer.Refused refused
        ? Optional.of(at(FindingCode.REFUSED_LITERAL, hop, refusal(refused.text())))
        : Optional.empty();
  }

  private static String refusal(String literal) {
    return "\"" + literal + "\" is not taken for an address: " + RefusedLiteral.of(literal).text();
  }

  /** A private peer, though the stamp below is by another organisation: no such way exists. */
  private static Optional<Finding> misplaced(Hop hop, Case theCase) {
    boolean special = hop.peer().filter(ip -> !SpecialRange.isPublic(ip)).isPresent();
    Optional<String> by = hop.stamp().flatMap(stamp -> Names.telling(stamp.by().name()));
    Optional<String> below =
        theCase.below(hop).flatMap(Hop::stamp).flatMap(stamp -> Names.telling(stamp.by().name()));
    return below
        .filter(name -> special && by.isPresent() && !theCase.trail().believes(hop))
        .filter(name -> !theCase.ground().organisations().same(by.orElseThrow(), name))
        .map(name -> "a private address between hosts of two organisations")
        .map(text -> at(FindingCode.SPECIAL_PEER_MISPLACED, hop, text));
  }
}
