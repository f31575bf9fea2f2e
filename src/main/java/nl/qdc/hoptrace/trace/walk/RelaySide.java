package nl.qdc.hoptrace.trace.walk;

import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.received.Handover;
import nl.qdc.hoptrace.received.Host;
import nl.qdc.hoptrace.received.Peer;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.trace.Contact;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.trace.Link;
import nl.qdc.hoptrace.trace.Meaning;
import nl.qdc.hoptrace.trace.Meaning.Reading;
import nl.qdc.hoptrace.trace.Reason;

/**
 * What follows from our relay's stamps: the search for the source. While there is no border yet,
 * the relay stands on top of the chain and plays the receiver.
 */
final class RelaySide {

  private final Progress progress;

  RelaySide(Progress progress) {
    this.progress = progress;
  }

  /** The next hop, or none when the walk has ended. */
  Optional<Hop> read(Hop hop, Reading reading) {
    return switch (reading.meaning()) {
      case UNREADABLE -> isOnTop() ? progress.unreadable(hop) : originNotShown();
      case SUBMISSION -> submission(hop, reading);
      case PULL -> isOnTop() ? progress.pull(hop) : originNotShown();
      case OURS -> ours(hop, reading);
      case RECEIVER_INTERNAL, INTERNAL -> internal(hop);
      case OUTSIDE -> outside(hop);
    };
  }

  private boolean isOnTop() {
    return progress.border().isEmpty();
  }

  /** A login is from us wherever the client stands; one from the relay itself is webmail. */
  private Optional<Hop> submission(Hop hop, Reading reading) {
    boolean shown = reading.holding().isPresent() || hop.showsPublicPeer();
    if (hop.is(Handover.LOCAL) || (hop.is(Handover.CLIENT) && !shown)) {
      return local(hop);
    }
    Optional<Contact> client =
        shown ? Optional.of(Contact.peer(hop, reading.holding())) : progress.relaySeen();
    return end(Reason.AUTHENTICATED_AT_RELAY, client);
  }

  /**
   * Stamps of the relay's own below mean that it took the mail from somebody and lost the trace.
   */
  private Optional<Hop> local(Hop hop) {
    return isSeenBelow(hop) ? originNotShown() : end(Reason.LOCAL_AT_RELAY, progress.relaySeen());
  }

  private boolean isSeenBelow(Hop hop) {
    List<Hop> hops = progress.chain().hops();
    for (Hop below : hops.subList(hop.number(), hops.size())) {
      if (below.received() instanceof Stamp stamp && progress.isRelay(stamp.by())) {
        return true;
      }
    }
    return false;
  }

  private Optional<Hop> ours(Hop hop, Reading reading) {
    if (isFromItself(hop, reading)) {
      if (isByWebmail(hop)) {
        return end(Reason.AUTHENTICATED_AT_RELAY, progress.relaySeen());
      }
      if (isOnTop() && isOwnStampBelow(hop)) {
        return progress.goOn(hop);
      }
    }
    Contact peer = Contact.peer(hop, reading.holding());
    Reason reason = isOnTop() ? Reason.BORDER_PEER : Reason.BEHIND_RELAY;
    progress.foundBorder(peer);
    return reading.showsRelay()
        ? progress.enterRelay(hop, peer)
        : progress.end(reason, progress.border(), Optional.of(peer));
  }

  /** Whether the relay took it from itself at its own address, as a mailbox store does. */
  private static boolean isFromItself(Hop hop, Reading reading) {
    return reading.showsRelay()
        && Link.isRelay(reading.holding().orElseThrow().entry(), hop.stamp().orElseThrow().by());
  }

  /** A login from the relay itself is webmail, unless a stamp below tells how it got the mail. */
  private boolean isByWebmail(Hop hop) {
    Optional<Stamp> below = progress.chain().stampBelow(hop);
    boolean browser = below.isPresent() && below.get().handover() == Handover.CLIENT;
    return hop.is(Handover.LOGIN) && (browser || !isOwnStampBelow(hop));
  }

  private boolean isOwnStampBelow(Hop hop) {
    Optional<Host> next = progress.writerBelow(hop);
    return next.isPresent() && progress.isRelay(next.get());
  }

  /**
   * Loopback hops of a relay are its content filter, when its own stamp follows. Anything on the
   * relay can make a stamp without a client, and a private client may bear any name.
   */
  private Optional<Hop> internal(Hop hop) {
    Stamp stamp = hop.stamp().orElseThrow();
    if (stamp.client().peer() instanceof Peer.None && stamp.handover() != Handover.NOTE) {
      return local(hop);
    }
    if (progress.isHandedOnBySmarthost(hop)) {
      return progress.goOn(hop);
    }
    boolean neighbour = hop.peer().isPresent() && !Meaning.isLoopback(hop.peer().get());
    if (!neighbour && (isOwnStampBelow(hop) || progress.isUnparsedBelow(hop))) {
      return progress.goOn(hop);
    }
    return isOnTop() ? progress.unlinked(hop) : originNotShown();
  }

  /** On top our relay received it; further inwards we passed it on. */
  private Optional<Hop> outside(Hop hop) {
    Contact peer = Contact.peer(hop, Optional.empty());
    return end(isOnTop() ? Reason.RECEIVED_BY_US : Reason.ENTERED_FROM_OUTSIDE, Optional.of(peer));
  }

  private Optional<Hop> originNotShown() {
    return end(Reason.RELAY_ORIGIN_NOT_SHOWN, progress.relaySeen());
  }

  private Optional<Hop> end(Reason reason, Optional<Contact> source) {
    return progress.end(reason, isOnTop() ? source : progress.border(), source);
  }
}
