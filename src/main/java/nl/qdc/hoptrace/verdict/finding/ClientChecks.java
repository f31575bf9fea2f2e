package nl.qdc.hoptrace.verdict.finding;

import static nl.qdc.hoptrace.verdict.finding.Findings.at;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.SpecialRange;
import nl.qdc.hoptrace.received.Client;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.verdict.Finding;
import nl.qdc.hoptrace.verdict.FindingCode;
import nl.qdc.hoptrace.verdict.evidence.Case;
import nl.qdc.hoptrace.verdict.evidence.OurNames;

/** How the clients of the stamps name themselves. */
final class ClientChecks implements Findings.Check {

  @Override
  public void on(Case theCase, Consumer<Finding> report) {
    for (Hop hop : theCase.chain().hops()) {
      Client client = hop.stamp().map(Stamp::client).orElse(Client.NONE);
      heloIsAnotherAddress(hop, client).ifPresent(report);
      ourNameUsedOutside(hop, client, theCase).ifPresent(report);
      rdnsUnconfirmed(hop, client, theCase).ifPresent(report);
      nonAscii(hop).ifPresent(report);
    }
  }

  private static Optional<Finding> heloIsAnotherAddress(Hop hop, Client client) {
    Optional<IpAddress> said =
        client
            .helo()
            .flatMap(helo -> OurNames.addressesIn(helo).findFirst())
            .filter(SpecialRange::isPublic);
    return hop.peer()
        .filter(peer -> said.isPresent() && !peer.equals(said.get()))
        .map(peer -> "the client at " + peer + " called itself " + said.orElseThrow())
        .map(text -> at(FindingCode.HELO_IS_ANOTHER_ADDRESS, hop, text));
  }

  private static Optional<Finding> ourNameUsedOutside(Hop hop, Client client, Case theCase) {
    Optional<IpAddress> outside =
        hop.peer().filter(ip -> SpecialRange.isPublic(ip) && !theCase.isOurs(ip));
    return Stream.of(client.helo(), client.rdns())
        .flatMap(Optional::stream)
        .filter(text -> outside.isPresent() && usesOurs(text, theCase))
        .findFirst()
        .map(name -> outside.orElseThrow() + ", an outside host, goes by " + name)
        .map(text -> at(FindingCode.OUR_NAME_USED_OUTSIDE, hop, text));
  }

  private static boolean usesOurs(String text, Case theCase) {
    return theCase.names().nameIn(text).isPresent()
        || OurNames.addressesIn(text).anyMatch(theCase::isOurs);
  }

  private static Optional<Finding> rdnsUnconfirmed(Hop hop, Client client, Case theCase) {
    boolean refuted = client.rdnsConfirmed().filter(confirmed -> !confirmed).isPresent();
    return client
        .rdns()
        .filter(name -> refuted && theCase.trail().believes(hop))
        .map(name -> "the PTR name " + name + " does not lead back to the peer")
        .map(text -> at(FindingCode.RDNS_UNCONFIRMED, hop, text));
  }

  private static Optional<Finding> nonAscii(Hop hop) {
    return hop.stamp().stream()
        .flatMap(s -> Stream.of(s.client().helo(), s.client().rdns(), s.by().name()))
        .flatMap(Optional::stream)
        .filter(name -> name.chars().anyMatch(c -> c > 126))
        .findFirst()
        .map(name -> "the name " + name + " holds characters beyond ASCII")
        .map(text -> at(FindingCode.NON_ASCII_NAME, hop, text));
  }
}
