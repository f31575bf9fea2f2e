package nl.qdc.hoptrace.verdict.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.SpecialRange;
import nl.qdc.hoptrace.network.Holding;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.network.Role;
import nl.qdc.hoptrace.received.Handover;
import nl.qdc.hoptrace.received.Host;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.trace.Contact;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.trace.Names;
import nl.qdc.hoptrace.trace.Neighbours;
import nl.qdc.hoptrace.trace.Reason;
import nl.qdc.hoptrace.trace.Step;
import nl.qdc.hoptrace.verdict.evidence.Case;

/** Finds the hosts of ours whose word on the submitter is heard: our relay, our web server. */
final class Writers {

  private static final int END = Integer.MAX_VALUE;

  private final Case theCase;

  Writers(Case theCase) {
    this.theCase = theCase;
  }

  /** The relay first: its word is proven. */
  List<Writer> find() {
    List<Writer> found = new ArrayList<>(2);
    addRelay(found);
    addWeb(found);
    return found;
  }

  private void addRelay(List<Writer> found) {
    Optional<Hop> innermost = Optional.empty();
    int from = -1;
    for (Step step : theCase.trail().steps()) {
      if (step.byRelay() && step.hop().stamp().isPresent()) {
        from = innermost.isEmpty() && from < 0 ? step.hop().position() : from;
        innermost = Optional.of(step.hop());
      } else if (!step.byRelay()) {
        from = step.hop().position();
      }
    }
    if (innermost.isPresent()) {
      found.add(relay(innermost.get(), from));
    }
  }

  private Writer relay(Hop hop, int from) {
    Reason reason = theCase.trail().reason();
    boolean submitted = reason == Reason.AUTHENTICATED_AT_RELAY || reason == Reason.LOCAL_AT_RELAY;
    Host by = hop.stamp().orElseThrow().by();
    List<String> names = new ArrayList<>(1);
    if (by.name().isPresent()) {
      names.add(Names.normal(by.name().get()));
    }
    return new Writer(
        Role.RELAY,
        by.name().orElse("our relay"),
        names,
        from,
        hop.position(),
        placeBelow(hop),
        submitted ? Optional.of(hop) : Optional.empty(),
        !submitted);
  }

  /** A shared web server that we run, where it is the source. */
  private void addWeb(List<Writer> found) {
    Optional<Contact> source = theCase.trail().source();
    if (source.isPresent() && !source.get().writer() && source.get().holding().isPresent()) {
      Holding holding = source.get().holding().get();
      if (isWeb(holding)) {
        found.add(web(source.get(), holding.entry()));
      }
    }
  }

  /** Whoever held the address: changes of customer within a day do not make it another server. */
  private static boolean isWeb(Holding holding) {
    for (NetworkEntry holder : holding.holders()) {
      if (holder.role() != Role.WEB) {
        return false;
      }
    }
    return holding.entry().role() == Role.WEB;
  }

  private Writer web(Contact source, NetworkEntry entry) {
    List<String> names = new ArrayList<>();
    for (String name : entry.names()) {
      names.add(Names.normal(name));
    }
    Hop shown = source.hop();
    Optional<Hop> own = Optional.empty();
    Optional<Hop> next = theCase.below(shown);
    while (next.isPresent() && (isOwn(next.get(), shown, names) || isItsWebmail(next.get(), own))) {
      own = next;
      next = isWithin(own.get(), shown) ? theCase.below(own.get()) : Optional.empty();
    }
    Hop innermost = own.isPresent() ? own.get() : shown;
    boolean submitted = own.isPresent() && isHandedIn(innermost);
    return new Writer(
        Role.WEB,
        name(source, entry),
        names,
        shown.position(),
        innermost.position(),
        placeBelow(innermost),
        submitted ? own : Optional.empty(),
        own.isPresent() && !submitted && !isWithin(innermost, shown));
  }

  private static String name(Contact source, NetworkEntry entry) {
    return entry.names().isEmpty() ? source.ip().orElseThrow().toString() : entry.names().get(0);
  }

  private int placeBelow(Hop hop) {
    Optional<Hop> below = theCase.below(hop);
    return below.isPresent() ? below.get().position() : END;
  }

  /** A stamp of the server's own, under a name of its own; the names that it bears are learnt. */
  private static boolean isOwn(Hop hop, Hop shown, List<String> names) {
    Optional<Stamp> stamp = hop.stamp();
    if (stamp.isEmpty()) {
      return false;
    }
    Optional<String> by = stamp.get().by().name();
    if (by.isEmpty() || names.contains(Names.normal(by.get()))) {
      return true;
    }
    boolean shownSo = Neighbours.fit(shown.stamp().orElseThrow(), stamp.get());
    if (shownSo) {
      names.add(Names.normal(by.get()));
    }
    return shownSo;
  }

  /**
   * What a program on the server calls itself when it hands a mail in over loopback: webmail bears
   * the name of the site, qmail's own client {@code localhost}.
   */
  private static boolean isItsWebmail(Hop hop, Optional<Hop> above) {
    Optional<Stamp> stamp = hop.stamp();
    return stamp.isPresent()
        && above.isPresent()
        && (above.get().peer().isEmpty() || isLoopback(above.get().peer().get()))
        && (isByHttp(stamp.get()) || Names.isLocal(stamp.get().by()));
  }

  private static boolean isByHttp(Stamp stamp) {
    return stamp.handover() == Handover.CLIENT || stamp.with().orElse("").equals("HTTP");
  }

  private static boolean isLoopback(IpAddress ip) {
    return SpecialRange.of(ip).equals(Optional.of(SpecialRange.LOOPBACK));
  }

  private static boolean isHandedIn(Hop hop) {
    return hop.is(Handover.LOCAL)
        || hop.is(Handover.LOGIN)
        || hop.is(Handover.CLAIMED_LOGIN)
        || hop.is(Handover.CLIENT)
        || (hop.is(Handover.HTTPS) && hop.showsPublicPeer()); // webmail
  }

  /** From one program of the server to the next: no address, loopback, or its own. */
  private static boolean isWithin(Hop hop, Hop shown) {
    Optional<IpAddress> peer = hop.peer();
    boolean local = peer.isEmpty() || peer.equals(shown.peer()) || isLoopback(peer.get());
    return local && !isHandedIn(hop);
  }
}
