package nl.qdc.hoptrace.report.json;

import java.io.IOException;
import java.util.Optional;
import nl.qdc.hoptrace.received.Client;
import nl.qdc.hoptrace.received.Handover;
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

  void item(HopView view) throws IOException {
    out.item();
    Hop hop = view.hop();
    Optional<Stamp> stamp = hop.stamp();
    out.number("hop", hop.number());
    out.number("line", hop.field().line());
    out.text("standing", view.standing().code());
    out.text("by", stamp.isPresent() ? stamp.get().by().name() : Optional.empty());
    client(hop.client());
    handover(hop, stamp);
    out.time("time", hop.time());
    out.number("delay_seconds", view.delaySeconds());
    out.text("why", view.why());
    out.text("raw", raw ? Optional.of(hop.field().raw()) : Optional.empty());
    out.end();
  }

  private void client(Client client) throws IOException {
    out.text("peer_ip", client.peer().address());
    out.text("helo", client.helo());
    out.text("rdns", client.rdns());
    out.flag("rdns_confirmed", client.rdnsConfirmed());
  }

  private void handover(Hop hop, Optional<Stamp> stamp) throws IOException {
    boolean read = stamp.isPresent();
    out.text("protocol", read ? stamp.get().with() : Optional.empty());
    out.flag("authenticated", hop.is(Handover.LOGIN));
    out.text("account", read ? stamp.get().submitter().account() : Optional.empty());
    out.text("queue_id", read ? stamp.get().id() : Optional.empty());
    out.text("for", read ? stamp.get().recipient() : Optional.empty());
  }
}
