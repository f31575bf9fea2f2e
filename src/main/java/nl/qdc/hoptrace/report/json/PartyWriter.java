package nl.qdc.hoptrace.report.json;

import java.io.IOException;
import java.util.Optional;
import nl.qdc.hoptrace.network.Holding;
import nl.qdc.hoptrace.received.StampTime;
import nl.qdc.hoptrace.verdict.Party;

/**
 * Writes the fields of a host.
 *
 * @param out where to
 */
record PartyWriter(Fields out) {

  void fields(Party party) throws IOException {
    out.address(Name.IP, party.ip());
    out.number(Name.PORT, party.port());
    out.text(Name.HELO, party.helo());
    out.text(Name.RDNS, party.rdns());
    out.text(Name.BY, party.by());
    out.number(Name.HOP, party.hop());
    Optional<StampTime> time = party.time();
    out.time(Name.TIME, time.isPresent() ? Optional.of(time.get().instant()) : Optional.empty());
    out.text(Name.QUEUE_ID, party.queueId());
    if (party.network().isPresent()) {
      network(party.network().get());
    } else {
      out.absent(Name.NETWORK);
    }
  }

  private void network(Holding holding) throws IOException {
    out.object(Name.NETWORK);
    out.text(Name.CIDR, holding.entry().cidr().toString());
    out.text(Name.NAME, holding.name());
    out.text(Name.ROLE, holding.entry().role().word());
    out.text(Name.CUSTOMER, holding.customer());
    out.end();
  }
}
