package nl.qdc.hoptrace.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.received.Client;
import nl.qdc.hoptrace.received.Handover;
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
 * @param helo what it called itself besides, to stand on a line below; mostly empty
 * @param by the stamp's writer
 */
public record HopRow(
    String number,
    String line,
    String time,
    String delay,
    String peer,
    String name,
    String helo,
    String by) {

  /** Stands where nothing is known. */
  public static final String NOTHING = "-";

  /**
   * The words for a hop.
   *
   * @param below whether a second name goes on a line below
   */
  static HopRow of(HopView view, HopClock clock, boolean below) {
    List<String> names = view.hop().stamp().map(s -> names(s.client())).orElse(List.of());
    boolean two = below && names.size() > 1;
    Optional<Stamp> stamp = view.hop().stamp();
    return new HopRow(
        Integer.toString(view.hop().number()),
        Integer.toString(view.hop().field().line()),
        stamp.flatMap(Stamp::time).map(clock::text).orElse(NOTHING),
        view.delaySeconds().isPresent() ? Moments.delay(view.delaySeconds().getAsLong()) : NOTHING,
        stamp.map(HopRow::peer).orElse("(unreadable)"),
        two ? names.get(0) : String.join(" ", names),
        two ? names.get(1) : "",
        stamp.map(Stamp::by).flatMap(Host::name).map(Printable::name).orElse(NOTHING));
  }

  private static String peer(Stamp stamp) {
    Peer peer = stamp.client().peer();
    if (peer instanceof Peer.Seen seen) {
      return seen.ip().toString();
    }
    if (peer instanceof Peer.Socket || stamp.handover() == Handover.LOCAL) {
      return "(local)";
    }
    return peer instanceof Peer.None ? NOTHING : "(no address)";
  }

  private static List<String> names(Client client) {
    List<String> names = new ArrayList<>(2);
    client.rdns().map(Printable::name).ifPresent(names::add);
    Optional<String> helo =
        client.helo().filter(said -> client.rdns().filter(said::equalsIgnoreCase).isEmpty());
    Hosts.said(helo, client.peer().address()).ifPresent(names::add);
    return names;
  }

  /** How the times of one table are written: with day and offset only where they differ. */
  record HopClock(Moments moments, Optional<StampTime> usual) {

    static HopClock of(List<HopView> views, Moments moments) {
      return new HopClock(
          moments,
          views.stream()
              .flatMap(view -> view.hop().stamp().flatMap(Stamp::time).stream())
              .findFirst());
    }

    /** Day and offset, unless a time says otherwise; those of the newest stamp. */
    Optional<String> caption() {
      return usual.map(time -> moments.day(time) + ", " + moments.offset(time));
    }

    String text(StampTime time) {
      boolean sameDay = usual.map(moments::day).filter(moments.day(time)::equals).isPresent();
      boolean sameOffset =
          usual.map(moments::offset).filter(moments.offset(time)::equals).isPresent();
      return (sameDay ? moments.timeOfDay(time) : moments.clock(time))
          + (sameOffset ? "" : " " + moments.offset(time));
    }
  }
}
