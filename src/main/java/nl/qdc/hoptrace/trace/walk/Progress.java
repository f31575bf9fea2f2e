package nl.qdc.hoptrace.trace.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.received.Client;
import nl.qdc.hoptrace.received.Handover;
import nl.qdc.hoptrace.received.Host;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.received.Unparsed;
import nl.qdc.hoptrace.trace.Chain;
import nl.qdc.hoptrace.trace.Contact;
import nl.qdc.hoptrace.trace.Ground;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.trace.Link;
import nl.qdc.hoptrace.trace.Reason;
import nl.qdc.hoptrace.trace.Step;
import nl.qdc.hoptrace.trace.Trail;

/** How far the walk has come, and the ways in which it can go on or end. */
final class Progress {

  private final Chain chain;
  private final Ground ground;
  private final List<Step> steps = new ArrayList<>();
  private final List<Hop> pulls = new ArrayList<>(0);
  private Optional<NetworkEntry> relay = Optional.empty();
  private Optional<Contact> relaySeen = Optional.empty();
  private Optional<Contact> border = Optional.empty();
  private Optional<Hop> privateHop = Optional.empty();
  private Optional<Trail> trail = Optional.empty();

  Progress(Chain chain, Ground ground) {
    this.chain = chain;
    this.ground = ground;
  }

  /** The newest hop. */
  Optional<Hop> begin() {
    return chain.hops().isEmpty()
        ? stop(chain.cut() ? Reason.LIMIT_HIT : Reason.NO_RECEIVED)
        : startAt(chain.hops().get(0));
  }

  /** At the top, and below a pull: our own relay plays the receiver there. */
  private Optional<Hop> startAt(Hop hop) {
    relay = new OwnReceiver(chain, ground.networks()).at(hop);
    relaySeen =
        relay.isPresent()
            ? Optional.of(Contact.writer(hop, relay.get(), ground.networks()))
            : Optional.empty();
    return Optional.of(hop);
  }

  void believe(Step step) {
    steps.add(step);
  }

  /** Whether we read our relay's stamps; a receiver's otherwise. */
  boolean isAtRelay() {
    return relay.isPresent();
  }

  /** Our relay, as the stamp above or the configuration shows it. */
  Optional<Contact> relaySeen() {
    return relaySeen;
  }

  /** The border, once it is found; while it is not, our relay plays the receiver. */
  Optional<Contact> border() {
    return border;
  }

  void foundBorder(Contact contact) {
    if (border.isEmpty()) {
      border = Optional.of(contact);
    }
  }

  /** What is found from here on rests on a private hop that may be a proxy. */
  void rests(Hop hop) {
    if (privateHop.isEmpty()) {
      privateHop = Optional.of(hop);
    }
  }

  Ground ground() {
    return ground;
  }

  Chain chain() {
    return chain;
  }

  /** The mailbox is the complainant's; the stamps in it are judged as if they stood at the top. */
  Optional<Hop> pull(Hop hop) {
    pulls.add(hop);
    Optional<Hop> next = goOn(hop);
    return next.isPresent() ? startAt(next.get()) : next;
  }

  /** To our relay's own stamp; without one the relay is all that is shown. */
  Optional<Hop> enterRelay(Hop hop, Contact peer) {
    NetworkEntry entered = peer.holding().orElseThrow().entry();
    Stamp stamp = hop.stamp().orElseThrow();
    Optional<Host> next = writerBelow(hop);
    boolean belongs = next.isPresent() && Link.belongs(entered, stamp.client(), next.get());
    boolean shown = entered.stamps() && (isUnparsedBelow(hop) || belongs);
    if (!shown || (relay.isEmpty() && isInterruptedBelow(hop))) {
      return end(Reason.RELAY_ORIGIN_NOT_SHOWN, border, Optional.of(peer));
    }
    relay = Optional.of(entered);
    relaySeen = Optional.of(peer);
    return goOn(hop);
  }

  /** The host that wrote the stamp below. */
  Optional<Host> writerBelow(Hop hop) {
    Optional<Stamp> below = chain.stampBelow(hop);
    return below.isPresent() ? Optional.of(below.get().by()) : Optional.empty();
  }

  /** Whether the stamp below can't be read: the walk goes on to it, and ends there. */
  boolean isUnparsedBelow(Hop hop) {
    Optional<Hop> next = chain.below(hop);
    return next.isPresent() && next.get().received() instanceof Unparsed;
  }

  private boolean isInterruptedBelow(Hop hop) {
    Optional<Hop> next = chain.below(hop);
    return next.isPresent() && chain.isInterrupted(hop, next.get());
  }

  /** Whether the host is the relay whose stamps we read, as configured or as it was shown. */
  boolean isRelay(Host by) {
    return relay.isPresent() && Link.belongs(relay.get(), shownAs(), by);
  }

  private Client shownAs() {
    return relaySeen.isPresent() && !relaySeen.get().writer()
        ? relaySeen.get().hop().client()
        : Client.NONE;
  }

  /** Whether the stamp is a filter's note that shows the same peer as the stamp below. */
  boolean repeatsBelow(Hop hop) {
    return hop.is(Handover.NOTE)
        && hop.peer().isPresent()
        && link(hop) == Link.FULL
        && chain.below(hop).orElseThrow().peer().equals(hop.peer());
  }

  /**
   * Whether a smarthost's own server logged in at our relay, and its stamp shows a host of ours.
   */
  boolean isHandedOnBySmarthost(Hop hop) {
    Optional<Hop> below = relay.isPresent() ? chain.below(hop) : Optional.empty();
    return below.isPresent()
        && SmarthostFront.loggedIn(hop, below.get())
        && below.get().peer().isPresent()
        && ground.networks().at(below.get().peer().get(), below.get().time()).isPresent();
  }

  /** The link from an internal hop to the stamp below it. */
  Link link(Hop hop) {
    Stamp here = hop.stamp().orElseThrow();
    Optional<Stamp> next = chain.stampBelow(hop);
    return next.isPresent() ? Link.between(here, next.get(), ground) : Link.NONE;
  }

  /** To the stamp below, unless the mail's own fields stand between: then two were put together. */
  Optional<Hop> goOn(Hop hop) {
    Optional<Hop> next = chain.below(hop);
    if (next.isEmpty()) {
      return stop(Reason.ONLY_INTERNAL_HOPS);
    }
    if (chain.isInterrupted(hop, next.get())) {
      return stop(Reason.TRACE_INTERRUPTED);
    }
    return border.isEmpty() && relay.isEmpty() ? startAt(next.get()) : next;
  }

  /** Lost: what stands below the hop may be anybody's. */
  Optional<Hop> unlinked(Hop hop) {
    boolean last = chain.below(hop).isEmpty();
    return stop(last ? Reason.ONLY_INTERNAL_HOPS : Reason.INTERNAL_HOP_UNLINKED);
  }

  /** Lost: the hop's stamp decides and can't be read. */
  Optional<Hop> unreadable(Hop hop) {
    boolean limit =
        hop.received() instanceof Unparsed unparsed && unparsed.reason() == Unparsed.Reason.LIMIT;
    return stop(limit ? Reason.LIMIT_HIT : Reason.BORDER_UNREADABLE);
  }

  /** Lost, for that reason. */
  Optional<Hop> stop(Reason reason) {
    boolean cut = reason == Reason.ONLY_INTERNAL_HOPS && chain.cut();
    return end(cut ? Reason.LIMIT_HIT : reason, Optional.empty(), Optional.empty());
  }

  /** Ended, for that reason; what names us must not rest on a hop that may be a proxy. */
  Optional<Hop> end(Reason reason, Optional<Contact> at, Optional<Contact> source) {
    if (privateHop.isPresent() && reason.isOurs()) {
      return behindPrivateHop(privateHop.get());
    }
    trail = Optional.of(new Trail(reason, at, source, steps, pulls, privateHop));
    return Optional.empty();
  }

  /** A lead, no proof: the walk is taken back to the hop that may be a proxy. */
  private Optional<Hop> behindPrivateHop(Hop hop) {
    steps.removeIf(step -> step.hop().number() > hop.number());
    pulls.removeIf(pull -> pull.number() > hop.number());
    Optional<Contact> neighbour = Optional.of(Contact.peer(hop, Optional.empty()));
    return end(Reason.BEHIND_PRIVATE_HOP, neighbour, neighbour);
  }

  Trail trail() {
    return trail.orElseThrow();
  }
}
