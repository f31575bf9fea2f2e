package nl.qdc.hoptrace.verdict.finding;

import static nl.qdc.hoptrace.verdict.finding.Findings.at;

import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.net.EmbeddedIpv4;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.RefusedLiteral;
import nl.qdc.hoptrace.received.Peer;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.verdict.Finding;
import nl.qdc.hoptrace.verdict.FindingCode;
import nl.qdc.hoptrace.verdict.evidence.Case;

/** What is odd about the addresses in the stamps. */
final class LiteralChecks implements Findings.Check {

  @Override
  public void on(Case theCase, List<Finding> found) {
    for (Hop hop : theCase.chain().hops()) {
      embedded(hop, found);
      refused(hop, found);
      misplaced(hop, theCase, found);
    }
  }

  private static void embedded(Hop hop, List<Finding> found) {
    Optional<IpAddress> peer = hop.peer();
    Optional<EmbeddedIpv4> within =
        peer.isPresent() ? EmbeddedIpv4.in(peer.get()) : Optional.empty();
    if (within.isPresent()) {
      String form = within.get().form().text();
      String text =
          peer.get()
              + " carries "
              + within.get().ip()
              + " within ("
              + form
              + "); it is another host";
      found.add(at(FindingCode.EMBEDDED_IPV4, hop, text));
    }
  }

  private static void refused(Hop hop, List<Finding> found) {
    if (hop.client().peer() instanceof Peer.Refused refused) {
      String why = RefusedLiteral.of(refused.text()).text();
      String text = "\"" + refused.text() + "\" is not taken for an address: " + why;
      found.add(at(FindingCode.REFUSED_LITERAL, hop, text));
    }
  }

  /** A private peer, though the stamp below is by another organisation: no such way exists. */
  private static void misplaced(Hop hop, Case theCase, List<Finding> found) {
    boolean special = hop.peer().isPresent() && !hop.showsPublicPeer();
    if (special && !theCase.trail().believes(hop) && isAnotherOrganisationBelow(hop, theCase)) {
      String text = "a private address between hosts of two organisations";
      found.add(at(FindingCode.SPECIAL_PEER_MISPLACED, hop, text));
    }
  }

  private static boolean isAnotherOrganisationBelow(Hop hop, Case theCase) {
    Optional<Hop> below = theCase.below(hop);
    Optional<String> one = hop.writer();
    Optional<String> other = below.isPresent() ? below.get().writer() : Optional.empty();
    return one.isPresent()
        && other.isPresent()
        && !theCase.ground().organisations().same(one.get(), other.get());
  }
}
