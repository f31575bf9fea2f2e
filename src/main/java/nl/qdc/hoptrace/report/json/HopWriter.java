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
    out.number(Name.HOP, hop.number());
    out.number(Name.LINE, hop.field().line());
    out.word(Name.STANDING, view.standing().code());
    out.text(Name.BY, stamp.isPresent() ? stamp.get().by().name() : Optional.empty());
    client(hop.client());
    handover(hop, stamp);
    out.time(Name.TIME, hop.time());
    out.number(Name.DELAY_SECONDS, view.delaySeconds());
    out.text(Name.WHY, view.why());
    out.text(Name.RAW, raw ? Optional.of(hop.field().raw().toString()) : Optional.empty());
    out.end();
  }

  private void client(Client client) throws IOException {
    out.address(Name.PEER_IP, client.peer().address());
    out.text(Name.HELO, client.helo());
    out.text(Name.RDNS, client.rdns());
    out.flag(Name.RDNS_CONFIRMED, client.rdnsConfirmed());
  }

  private void handover(Hop hop, Optional<Stamp> stamp) throws IOException {
    boolean read = stamp.isPresent();
    out.text(Name.PROTOCOL, read ? stamp.get().with() : Optional.empty());
    out.flag(Name.AUTHENTICATED, hop.is(Handover.LOGIN));
    out.text(Name.ACCOUNT, read ? stamp.get().submitter().account() : Optional.empty());
    out.text(Name.QUEUE_ID, read ? stamp.get().id() : Optional.empty());
    out.text(Name.FOR, read ? stamp.get().recipient() : Optional.empty());
  }
}
