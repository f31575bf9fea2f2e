package nl.qdc.hoptrace.verdict.finding;

import static nl.qdc.hoptrace.verdict.finding.Findings.at;

import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.SpecialRange;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.verdict.Finding;
import nl.qdc.hoptrace.verdict.FindingCode;
import nl.qdc.hoptrace.verdict.evidence.Case;
import nl.qdc.hoptrace.verdict.evidence.OurNames;

/** How the clients of the stamps name themselves. */
final class ClientChecks implements Findings.Check {

  @Override
  public void on(Case theCase, List<Finding> found) {
    for (Hop hop : theCase.chain().hops()) {
      if (hop.received() instanceof Stamp stamp) {
        heloIsAnotherAddress(hop, found);
        ourNameUsedOutside(hop, theCase, found);
        rdnsUnconfirmed(hop, theCase, found);
        nonAscii(hop, stamp, found);
      }
    }
  }

  private static void heloIsAnotherAddress(Hop hop, List<Finding> found) {
    Optional<IpAddress> peer = hop.peer();
    Optional<IpAddress> said = OurNames.firstAddressIn(hop.client().helo().orElse(""));
    if (peer.isPresent()
        && said.isPresent()
        && SpecialRange.isPublic(said.get())
        && !peer.get().equals(said.get())) {
      String text = "the client at " + peer.get() + " called itself " + said.get();
      found.add(at(FindingCode.HELO_IS_ANOTHER_ADDRESS, hop, text));
    }
  }

  private static void ourNameUsedOutside(Hop hop, Case theCase, List<Finding> found) {
    if (theCase.mentions().mayBeIn(hop) && theCase.showsOutsider(hop)) {
      String helo = hop.client().helo().orElse("");
      String name = usesOurs(helo, theCase) ? helo : hop.client().rdns().orElse("");
      if (usesOurs(name, theCase)) {
        String text = hop.peer().orElseThrow() + ", an outside host, goes by " + name;
        found.add(at(FindingCode.OUR_NAME_USED_OUTSIDE, hop, text));
      }
    }
  }

  private static boolean usesOurs(String text, Case theCase) {
    if (theCase.names().nameIn(text).isPresent()) {
      return true;
    }
    for (IpAddress address : OurNames.addressesIn(text)) {
      if (theCase.isOurs(address)) {
        return true;
      }
    }
    return false;
  }

  private static void rdnsUnconfirmed(Hop hop, Case theCase, List<Finding> found) {
    boolean refuted = !hop.client().rdnsConfirmed().orElse(true);
    if (refuted && hop.client().rdns().isPresent() && theCase.trail().believes(hop)) {
      String text = "the PTR name " + hop.client().rdns().get() + " does not lead back to the peer";
      found.add(at(FindingCode.RDNS_UNCONFIRMED, hop, text));
    }
  }

  private static void nonAscii(Hop hop, Stamp stamp, List<Finding> found) {
    String name = stamp.client().helo().orElse("");
    name = isAscii(name) ? stamp.client().rdns().orElse("") : name;
    name = isAscii(name) ? stamp.by().name().orElse("") : name;
    if (!isAscii(name)) {
      String text = "the name " + name + " holds characters beyond ASCII";
      found.add(at(FindingCode.NON_ASCII_NAME, hop, text));
    }
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 126) {
        return false;
      }
    }
    return true;
  }
}
