package nl.qdc.hoptrace.verdict.attribution;

import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.SpecialRange;
import nl.qdc.hoptrace.received.Handover;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.trace.Neighbours;
import nl.qdc.hoptrace.trace.name.Names;
import nl.qdc.hoptrace.verdict.evidence.Case;

/** The stamps of a web server's own, below the one that shows it. */
final class WebStamps {

  private final Case theCase;
  private final Hop shown;
  private final List<String> names;

  /**
   * Those of one server.
   *
   * @param shown the hop that shows it as the peer
   * @param names its names, normal; others that it bears are added
   */
  WebStamps(Case theCase, Hop shown, List<String> names) {
    this.theCase = theCase;
    this.shown = shown;
    this.names = names;
  }

  /** The last of them: from one of its programs to the next, down to who handed the mail in. */
  Optional<Hop> innermost() {
    Optional<Hop> own = Optional.empty();
    Optional<Hop> next = theCase.below(shown);
    while (next.isPresent() && (isOwn(next.get()) || isItsWebmail(next.get(), own))) {
      own = next;
      next = isWithin(own.get()) ? theCase.below(own.get()) : Optional.empty();
    }
    return own;
  }

  /**
   * A stamp of the server's own, under a name of its own or one that tells no host; the names that
   * it bears are learnt.
   */
  private boolean isOwn(Hop hop) {
    Optional<Stamp> stamp = hop.stamp();
    if (stamp.isEmpty()) {
      return false;
    }
    Optional<String> by = stamp.get().by().name();
    if (by.isEmpty() || Names.isLocal(stamp.get().by()) || names.contains(Names.normal(by.get()))) {
      return true;
    }
    boolean shownSo = Neighbours.fit(shown.stamp().orElseThrow(), stamp.get());
    if (shownSo) {
      names.add(Names.normal(by.get()));
    }
    return shownSo;
  }

  /** Webmail, which hands a mail in over loopback and bears the name of the site. */
  private static boolean isItsWebmail(Hop hop, Optional<Hop> above) {
    Optional<Stamp> stamp = hop.stamp();
    return stamp.isPresent()
        && above.isPresent()
        && (above.get().peer().isEmpty() || isLoopback(above.get().peer().get()))
        && isByHttp(stamp.get());
  }

  /** Where the login came from the server itself: webmail's own stamp about the browser. */
  Optional<Hop> webmail(Hop login) {
    Optional<Hop> below = theCase.below(login);
    return isFromItself(login)
            && below.isPresent()
            && below.get().showsPublicPeer()
            && (isByHttp(below.get().stamp().orElseThrow())
                || (below.get().is(Handover.HTTPS) && isOwn(below.get())))
        ? below
        : Optional.empty();
  }

  private static boolean isByHttp(Stamp stamp) {
    return stamp.handover() == Handover.CLIENT || stamp.with().orElse("").equals("HTTP");
  }

  private static boolean isLoopback(IpAddress ip) {
    return SpecialRange.of(ip).equals(Optional.of(SpecialRange.LOOPBACK));
  }

  /** Whether it tells of a hand-in by a user or a program. */
  static boolean isHandedIn(Hop hop) {
    return hop.is(Handover.LOCAL)
        || hop.is(Handover.LOGIN)
        || hop.is(Handover.CLAIMED_LOGIN)
        || hop.is(Handover.CLIENT)
        || (hop.is(Handover.HTTPS) && hop.showsPublicPeer()); // webmail
  }

  /** From one program of the server to the next: no address, loopback, or its own. */
  boolean isWithin(Hop hop) {
    return isFromItself(hop) && !isHandedIn(hop);
  }

  private boolean isFromItself(Hop hop) {
    Optional<IpAddress> peer = hop.peer();
    return peer.isEmpty() || peer.equals(shown.peer()) || isLoopback(peer.get());
  }
}
