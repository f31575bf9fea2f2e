package nl.qdc.hoptrace.report.json;

import java.io.IOException;
import java.util.Optional;
import nl.qdc.hoptrace.received.Client;
import nl.qdc.hoptrace.received.Handover;
import nl.qdc.hoptrace.received.Host;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.verdict.HopView;

/**
 * Writes the fields of a hop.
 *
 * @param out where to
 * @param raw whether with the stamp's own text
 */
record HopWriter(Fields out, boolean raw) {

  void fields(HopView view) throws IOException {
    Hop hop = view.hop();
    Optional<Stamp> stamp = hop.stamp();
    out.number("hop", hop.number());
    out.number("line", hop.field().line());
    out.text("standing", view.standing().code());
    out.text("by", stamp.map(Stamp::by).flatMap(Host::name));
    client(stamp.map(Stamp::client).orElse(Client.NONE));
    handover(hop, stamp);
    out.time("time", hop.time());
    out.number("delay_seconds", view.delaySeconds());
    out.text("why", view.why());
    out.text("raw", Optional.of(hop.field().raw()).filter(text -> raw));
  }

  private void client(Client client) throws IOException {
    out.text("peer_ip", client.peer().address());
    out.text("helo", client.helo());
    out.text("rdns", client.rdns());
    out.flag("rdns_confirmed", client.rdnsConfirmed());
  }

  private void handover(Hop hop, Optional<Stamp> stamp) throws IOException {
    out.text("protocol", stamp.flatMap(Stamp::with));
    out.flag("authenticated", hop.is(Handover.LOGIN));
    out.text("account", stamp.map(Stamp::submitter).flatMap(Stamp.Submitter::account));
    out.text("queue_id", stamp.flatMap(Stamp::id));
    out.text("for", stamp.flatMap(Stamp::recipient));
  }
}
