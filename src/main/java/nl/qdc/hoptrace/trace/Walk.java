package nl.qdc.hoptrace.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.qdc.hoptrace.net.SpecialRange;
import nl.qdc.hoptrace.received.Handover;
import nl.qdc.hoptrace.received.Host;
import nl.qdc.hoptrace.received.Peer;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.received.Unparsed;
import nl.qdc.hoptrace.trace.Meaning.Reading;

/**
 * The walk over the stamps, newest first. A stamp proves only its own peer, and only if its writer
 * is believed; the newest is, on the condition that the headers are unaltered. Each believed stamp
 * has one {@link Meaning}, which says whether the walk goes on inwards and with whom, or ends.
 */
public final class Walk {

  private final Chain chain;
  private final Ground ground;
  private final List<Step> steps = new ArrayList<>();
  private final List<Hop> pulls = new ArrayList<>(0);

  /** Our relay, while we read its stamps; a receiver's stamps otherwise. */
  private Optional<NetworkEntry> relay = Optional.empty();

  /** How the stamp above shows that relay. */
  private Optional<Contact> relaySeen = Optional.empty();

  private Optional<Contact> border = Optional.empty();

  /** The last public peer that was walked through. */
  private Optional<Contact> passed = Optional.empty();

  private Optional<Hop> privateHop = Optional.empty();
  private Optional<Trail> trail = Optional.empty();

  private Walk(Chain chain, Ground ground) {
    this.chain = chain;
    this.ground = ground;
  }

  /** Walks the chain. */
  public static Trail of(Chain chain, Ground ground) {
    return new Walk(chain, ground).run();
  }

  private Trail run() {
    if (chain.hops().isEmpty()) {
      return lost(chain.cut() ? Reason.LIMIT_HIT : Reason.NO_RECEIVED);
    }
    Optional<Hop> hop = Optional.of(chain.hops().get(0));
    startAt(hop.get());
    while (trail.isEmpty()) {
      Hop here = hop.orElseThrow();
      Reading reading = Meaning.of(here, relay.isPresent(), ground);
      steps.add(new Step(here, relay.isPresent(), reading.meaning()));
      hop = relay.isPresent() ? atRelay(here, reading) : atReceiver(here, reading);
    }
    return trail.get();
  }

  /** Whose stamps begin here: at the top, our own relay plays the receiver. */
  private void startAt(Hop hop) {
    relay =
        hop.stamp()
            .flatMap(
                stamp ->
                    ground
                        .networks()
                        .relays()
                        .filter(r -> Link.isRelay(r, stamp.by()))
                        .findFirst());
    relaySeen = relay.map(r -> Contact.writer(hop, r, ground.networks()));
  }

  private Optional<Hop> atReceiver(Hop hop, Reading reading) {
    return switch (reading.meaning()) {
      case UNREADABLE -> stop(unreadable(hop));
      case SUBMISSION -> submissionAtReceiver(hop, reading);
      case PULL -> pull(hop);
      case OURS -> ours(hop, reading);
      case RECEIVER_INTERNAL -> withinReceiver(hop, reading);
      case INTERNAL -> internalAtReceiver(hop);
      case OUTSIDE -> outside(hop, reading);
    };
  }

  /** What stands below was written by the user; the client's address, if shown, is the border. */
  private Optional<Hop> submissionAtReceiver(Hop hop, Reading reading) {
    if (reading.holding().isPresent()) {
      return ours(hop, new Reading(Meaning.OURS, reading.holding()));
    }
    boolean shown = hop.peer().filter(SpecialRange::isPublic).isPresent();
    Optional<Contact> handover = shown ? Optional.of(Contact.peer(hop, Optional.empty())) : passed;
    return handover.isPresent()
        ? end(Reason.OUTSIDE_BORDER, handover, handover)
        : stop(Reason.ONLY_INTERNAL_HOPS);
  }

  /** The mailbox is the complainant's; the stamps in it are judged as if they stood at the top. */
  private Optional<Hop> pull(Hop hop) {
    pulls.add(hop);
    passed = Optional.empty();
    Optional<Hop> next = goOn(hop);
    next.ifPresent(this::startAt);
    return next;
  }

  private Optional<Hop> ours(Hop hop, Reading reading) {
    Contact peer = Contact.peer(hop, reading.holding());
    if (privateHop.isPresent()) {
      return behindPrivateHop(privateHop.get());
    }
    Reason reason = border.isEmpty() ? Reason.BORDER_PEER : Reason.BEHIND_RELAY;
    border = border.or(() -> Optional.of(peer));
    return reading.showsRelay() ? enterRelay(hop, peer) : end(reason, border, Optional.of(peer));
  }

  /** What lies beyond such a hop is a lead, no proof: the walk is taken back to the hop itself. */
  private Optional<Hop> behindPrivateHop(Hop hop) {
    while (!steps.get(steps.size() - 1).hop().equals(hop)) {
      steps.remove(steps.size() - 1);
    }
    Optional<Contact> neighbour = Optional.of(Contact.peer(hop, Optional.empty()));
    return end(Reason.BEHIND_PRIVATE_HOP, neighbour, neighbour);
  }

  private Optional<Hop> enterRelay(Hop hop, Contact peer) {
    NetworkEntry entered = peer.holding().orElseThrow().entry();
    boolean shown =
        entered.stamps()
            && continues(hop, by -> Link.belongs(entered, hop.stamp().orElseThrow().client(), by));
    if (!shown) {
      return end(Reason.RELAY_ORIGIN_NOT_SHOWN, border, Optional.of(peer));
    }
    relay = Optional.of(entered);
    relaySeen = Optional.of(peer);
    return goOn(hop);
  }

  /** A receiver's outbound pools carry tenants' mail: only the next stamp tells it apart. */
  private Optional<Hop> withinReceiver(Hop hop, Reading reading) {
    Optional<Contact> peer = Optional.of(Contact.peer(hop, reading.holding()));
    Stamp stamp = hop.stamp().orElseThrow();
    Receiver receiver =
        ground.receivers().within(hop.peer().orElseThrow(), stamp.by()).orElseThrow();
    passed = peer;
    return continues(hop, by -> Link.belongs(receiver, stamp.client(), by))
        ? goOn(hop)
        : end(Reason.OUTSIDE_BORDER, peer, peer);
  }

  /** Whether the stamp below is by the right host, or can't be read: then the walk ends there. */
  private boolean continues(Hop hop, Predicate<Host> writer) {
    return isUnparsedBelow(hop) || chain.stampBelow(hop).map(Stamp::by).filter(writer).isPresent();
  }

  private boolean isUnparsedBelow(Hop hop) {
    return chain.below(hop).filter(next -> next.stamp().isEmpty()).isPresent();
  }

  private Optional<Hop> internalAtReceiver(Hop hop) {
    Link link = link(hop);
    if (link == Link.PROVISIONAL && privateHop.isEmpty()) {
      privateHop = Optional.of(hop);
    }
    return link == Link.NONE && !isUnparsedBelow(hop) ? stop(unlinked(hop)) : goOn(hop);
  }

  private Optional<Hop> outside(Hop hop, Reading reading) {
    if (ground.sameOrganisationBelieved() && secondServer(hop)) {
      passed = Optional.of(Contact.peer(hop, reading.holding()));
      return goOn(hop);
    }
    Optional<Contact> peer = Optional.of(Contact.peer(hop, reading.holding()));
    return end(Reason.OUTSIDE_BORDER, peer, peer);
  }

  private boolean secondServer(Hop hop) {
    return chain
        .stampBelow(hop)
        .filter(
            next ->
                Neighbours.isSecondServer(hop.stamp().orElseThrow(), next, ground.organisations()))
        .isPresent();
  }

  private Optional<Hop> atRelay(Hop hop, Reading reading) {
    return switch (reading.meaning()) {
      case UNREADABLE -> border.isEmpty() ? stop(unreadable(hop)) : originNotShown();
      case SUBMISSION -> submissionAtRelay(hop, reading);
      case PULL -> border.isEmpty() ? pull(hop) : originNotShown();
      case OURS -> ours(hop, reading);
      case RECEIVER_INTERNAL, INTERNAL -> internalAtRelay(hop);
      case OUTSIDE -> enteredFromOutside(hop);
    };
  }

  private Optional<Hop> submissionAtRelay(Hop hop, Reading reading) {
    Stamp stamp = hop.stamp().orElseThrow();
    boolean shown =
        reading.holding().isPresent() || hop.peer().filter(SpecialRange::isPublic).isPresent();
    if (stamp.handover() == Handover.LOCAL || (stamp.handover() == Handover.CLIENT && !shown)) {
      return localAtRelay(hop);
    }
    Optional<Contact> client =
        shown ? Optional.of(Contact.peer(hop, reading.holding())) : relaySeen;
    return end(Reason.AUTHENTICATED_AT_RELAY, border.or(() -> client), client);
  }

  /**
   * Stamps of the relay's own below mean that it took the mail from somebody and lost the trace.
   */
  private Optional<Hop> localAtRelay(Hop hop) {
    boolean seenBefore =
        chain.hops().subList(hop.number(), chain.hops().size()).stream()
            .flatMap(below -> below.stamp().stream())
            .anyMatch(stamp -> Link.isRelay(relay.orElseThrow(), stamp.by()));
    return seenBefore
        ? originNotShown()
        : end(Reason.LOCAL_AT_RELAY, border.or(() -> relaySeen), relaySeen);
  }

  private Optional<Hop> originNotShown() {
    return end(Reason.RELAY_ORIGIN_NOT_SHOWN, border.or(() -> relaySeen), relaySeen);
  }

  /** Loopback and private hops of a relay are its content filter, when its own stamp follows. */
  private Optional<Hop> internalAtRelay(Hop hop) {
    if (link(hop) == Link.FULL) {
      return goOn(hop);
    }
    Stamp stamp = hop.stamp().orElseThrow();
    if (stamp.client().peer() instanceof Peer.None && stamp.handover() != Handover.NOTE) {
      return localAtRelay(hop);
    }
    return border.isEmpty() ? stop(unlinked(hop)) : originNotShown();
  }

  private Optional<Hop> enteredFromOutside(Hop hop) {
    Optional<Contact> peer = Optional.of(Contact.peer(hop, Optional.empty()));
    return border.isEmpty()
        ? end(Reason.RECEIVED_BY_US, peer, peer)
        : end(Reason.ENTERED_FROM_OUTSIDE, border, peer);
  }

  private Link link(Hop hop) {
    Stamp here = hop.stamp().orElseThrow();
    Optional<Stamp> next = chain.stampBelow(hop);
    boolean sameRelay =
        relay.isPresent()
            && !here.by().equals(Host.UNNAMED)
            && hop.peer().filter(ip -> !Meaning.isLoopback(ip)).isEmpty()
            && next.filter(stamp -> Link.isRelay(relay.get(), stamp.by())).isPresent();
    return sameRelay
        ? Link.FULL
        : next.map(stamp -> Link.between(here, stamp, ground)).orElse(Link.NONE);
  }

  private Reason unlinked(Hop hop) {
    boolean last = chain.below(hop).isEmpty();
    return last ? Reason.ONLY_INTERNAL_HOPS : Reason.INTERNAL_HOP_UNLINKED;
  }

  private static Reason unreadable(Hop hop) {
    boolean limit = hop.received().equals(new Unparsed(Unparsed.Reason.LIMIT));
    return limit ? Reason.LIMIT_HIT : Reason.BORDER_UNREADABLE;
  }

  /** To the stamp below, unless the mail's own fields stand between: then two were put together. */
  private Optional<Hop> goOn(Hop hop) {
    Optional<Hop> next = chain.below(hop);
    if (next.isEmpty()) {
      return stop(Reason.ONLY_INTERNAL_HOPS);
    }
    return chain.isInterrupted(hop, next.get()) ? stop(Reason.TRACE_INTERRUPTED) : next;
  }

  private Optional<Hop> stop(Reason reason) {
    boolean cut = reason == Reason.ONLY_INTERNAL_HOPS && chain.cut();
    trail = Optional.of(lost(cut ? Reason.LIMIT_HIT : reason));
    return Optional.empty();
  }

  private Trail lost(Reason reason) {
    return new Trail(reason, Optional.empty(), Optional.empty(), steps, pulls, privateHop);
  }

  private Optional<Hop> end(Reason reason, Optional<Contact> at, Optional<Contact> source) {
    trail = Optional.of(new Trail(reason, at, source, steps, pulls, privateHop));
    return Optional.empty();
  }
}
