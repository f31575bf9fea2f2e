package nl.qdc.hoptrace.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.received.Client;
import nl.qdc.hoptrace.received.Host;
import nl.qdc.hoptrace.received.Peer;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.received.StampTime;
import nl.qdc.hoptrace.report.terminal.Printable;
import nl.qdc.hoptrace.verdict.HopView;

/**
 * A hop in printable words.
 *
 * @param number the hop's number
 * @param line the line that its stamp begins on
 * @param time when the stamp was made
 * @param delay the time since the stamp below
 * @param peer the address of the client, or why there is none
 * @param name what the client is called
 * @param by the stamp's writer
 */
record HopRow(
    String number, String line, String time, String delay, String peer, String name, String by) {

  private static final String NOTHING = "-";

  static HopRow of(HopView view, HopClock clock) {
    Optional<Stamp> stamp = view.hop().stamp();
    return new HopRow(
        Integer.toString(view.hop().number()),
        Integer.toString(view.hop().field().line()),
        stamp.flatMap(Stamp::time).map(clock::text).orElse(NOTHING),
        view.delaySeconds().isPresent() ? Moments.delay(view.delaySeconds().getAsLong()) : NOTHING,
        stamp.map(s -> peer(s.client().peer())).orElse("(unreadable)"),
        stamp.map(s -> name(s.client())).orElse(""),
        stamp.map(Stamp::by).flatMap(Host::name).map(Printable::name).orElse(NOTHING));
  }

  private static String peer(Peer peer) {
    if (peer instanceof Peer.Seen seen) {
      return seen.ip().toString();
    }
    if (peer instanceof Peer.Socket) {
      return "(local)";
    }
    return peer instanceof Peer.None ? NOTHING : "(no address)";
  }

  private static String name(Client client) {
    List<String> names = new ArrayList<>(2);
    client.rdns().map(Printable::name).ifPresent(names::add);
    Optional<String> helo =
        client.helo().filter(said -> client.rdns().filter(said::equalsIgnoreCase).isEmpty());
    Hosts.said(helo, client.peer().address()).ifPresent(names::add);
    return String.join(" ", names);
  }

  /** How the times of one table are written: with the offset only where it differs. */
  record HopClock(Moments moments, Optional<String> offset) {

    static HopClock of(List<HopView> views, Moments moments) {
      List<String> offsets =
          views.stream()
              .flatMap(view -> view.hop().stamp().flatMap(Stamp::time).stream())
              .map(moments::offset)
              .distinct()
              .toList();
      return new HopClock(
          moments, offsets.size() == 1 ? Optional.of(offsets.get(0)) : Optional.empty());
    }

    String title() {
      return "time (" + offset.orElse(moments.zone().getId()) + ")";
    }

    String text(StampTime time) {
      return offset.isPresent() ? moments.clock(time) : moments.full(time);
    }
  }
}
