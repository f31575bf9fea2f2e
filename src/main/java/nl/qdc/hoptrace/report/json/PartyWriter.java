package nl.qdc.hoptrace.report.json;

import java.io.IOException;
import nl.qdc.hoptrace.received.StampTime;
import nl.qdc.hoptrace.trace.Holding;
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
    out.time("time", party.time().map(StampTime::instant));
    out.text("queue_id", party.queueId());
    out.optional("network", party.network(), this::network);
  }

  private void network(Holding holding) throws IOException {
    out.text("cidr", holding.entry().cidr().toString());
    out.text("name", holding.entry().name());
    out.text("role", holding.entry().role().word());
    out.text("customer", holding.customer());
  }
}
