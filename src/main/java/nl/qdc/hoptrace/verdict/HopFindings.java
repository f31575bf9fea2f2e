package nl.qdc.hoptrace.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.SpecialRange;
import nl.qdc.hoptrace.received.Client;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.trace.Hop;

/** Observations about single stamps. */
final class HopFindings {

  private HopFindings() {}

  static List<Finding> of(Case theCase) {
    List<Finding> found = new ArrayList<>();
    Findings.readable(theCase)
        .forEach(
            hop -> {
              Client client = hop.stamp().map(Stamp::client).orElse(Client.NONE);
              heloIsAnotherAddress(hop, client).ifPresent(found::add);
              ourNameUsedOutside(hop, client, theCase).ifPresent(found::add);
            });
    return found;
  }

  private static Optional<Finding> heloIsAnotherAddress(Hop hop, Client client) {
    Optional<IpAddress> said =
        client.helo().flatMap(helo -> OurNames.addressesIn(helo).findFirst());
    boolean other =
        said.isPresent()
            && SpecialRange.isPublic(said.get())
            && hop.peer().filter(peer -> !peer.equals(said.get())).isPresent();
    return other
        ? Optional.of(
            Findings.at(
                FindingCode.HELO_IS_ANOTHER_ADDRESS,
                hop,
                "the client at " + hop.peer().get() + " called itself " + said.get()))
        : Optional.empty();
  }

  private static Optional<Finding> ourNameUsedOutside(Hop hop, Client client, Case theCase) {
    boolean outside =
        hop.peer().filter(ip -> SpecialRange.isPublic(ip) && !theCase.isOurs(ip)).isPresent();
    Optional<String> used =
        Stream.of(client.helo(), client.rdns())
            .flatMap(Optional::stream)
            .filter(text -> usesOurs(text, theCase))
            .findFirst();
    return outside
        ? used.map(
            text ->
                Findings.at(
                    FindingCode.OUR_NAME_USED_OUTSIDE,
                    hop,
                    hop.peer().get() + ", an outside host, goes by " + text))
        : Optional.empty();
  }

  private static boolean usesOurs(String text, Case theCase) {
    return theCase.names().nameIn(text).isPresent()
        || OurNames.addressesIn(text).anyMatch(theCase::isOurs);
  }
}
