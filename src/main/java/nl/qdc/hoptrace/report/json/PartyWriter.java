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
    out.text("ip", party.ip());
    out.number("port", party.port());
    out.text("helo", party.helo());
    out.text("rdns", party.rdns());
    out.text("by", party.by());
    out.number("hop", party.hop());
    Optional<StampTime> time = party.time();
    out.time("time", time.isPresent() ? Optional.of(time.get().instant()) : Optional.empty());
    out.text("queue_id", party.queueId());
    if (party.network().isPresent()) {
      network(party.network().get());
    } else {
      out.absent("network");
    }
  }

  private void network(Holding holding) throws IOException {
    out.object("network");
    out.text("cidr", holding.entry().cidr().toString());
    out.text("name", holding.name());
    out.text("role", holding.entry().role().word());
    out.text("customer", holding.customer());
    out.end();
  }
}
