package nl.qdc.hoptrace.trace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.SpecialRange;
import nl.qdc.hoptrace.network.Holding;
import nl.qdc.hoptrace.network.Networks;
import nl.qdc.hoptrace.received.Handover;
import nl.qdc.hoptrace.received.Peer;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.trace.name.Names;

/** What a believed stamp means: exactly one of these, tried in this order. */
public enum Meaning {
  /** It names a client and hides its address, or can't be read: somebody may hide here. */
  UNREADABLE,
  /** A user's client handed it in: that user wrote everything below. */
  SUBMISSION,
  /** It was fetched from a mailbox: no hand-over; below it all starts anew. */
  PULL,
  /** The peer is ours. */
  OURS,
  /** The peer is a public address of the receiver's own. */
  RECEIVER_INTERNAL,
  /** The same machine or its neighbour handed it over. */
  INTERNAL,
  /** Any other peer. */
  OUTSIDE;

  /**
   * A stamp's meaning and, when the peer is ours, whose it was.
   *
   * @param meaning what it means
   * @param holding whose the peer's address was at the time of the stamp
   */
  public record Reading(Meaning meaning, Optional<Holding> holding) {
    /** A filter's note about the stamp below it. */
    public static final Reading NOTE = new Reading(INTERNAL, Optional.empty());

    public boolean showsRelay() {
      return Meaning.isRelay(holding);
    }
  }

  /**
   * What the hop's stamp means, written by our relay or else by a receiver.
   *
   * @param time when it was made, as far as its clock can be right
   */
  public static Reading of(Hop hop, Optional<Instant> time, boolean atRelay, Ground ground) {
    Optional<Stamp> stamp = hop.stamp();
    if (stamp.isEmpty()) {
      return new Reading(UNREADABLE, Optional.empty());
    }
    Optional<IpAddress> peer = hop.peer();
    Optional<Holding> holding =
        peer.isPresent() ? holding(peer.get(), time, atRelay, ground.networks()) : Optional.empty();
    return new Reading(of(stamp.get(), holding, atRelay, ground), holding);
  }

  /** Private ranges of ours count only in our own relays' stamps: elsewhere they are another's. */
  static Optional<Holding> holding(
      IpAddress peer, Optional<Instant> time, boolean atRelay, Networks networks) {
    return atRelay || !isLocalNet(peer) ? networks.at(peer, time) : Optional.empty();
  }

  private static Meaning of(
      Stamp stamp, Optional<Holding> holding, boolean atRelay, Ground ground) {
    if (isSubmission(stamp, isRelay(holding), atRelay, ground)) {
      return SUBMISSION;
    }
    if (hidesPeer(stamp, holding.isPresent())) {
      return UNREADABLE;
    }
    if (stamp.handover() == Handover.PULL) {
      return PULL;
    }
    if (holding.isPresent()) {
      return OURS;
    }
    boolean within = !atRelay && isWithinReceiver(stamp, ground);
    if (within && !isInternal(stamp)) {
      return RECEIVER_INTERNAL;
    }
    return isInternal(stamp) ? INTERNAL : OUTSIDE;
  }

  private static boolean isRelay(Optional<Holding> holding) {
    return holding.isPresent() && holding.get().isRelay();
  }

  private static boolean isSubmission(
      Stamp stamp, boolean ourRelay, boolean atRelay, Ground ground) {
    return switch (stamp.handover()) {
      case CLIENT -> true;
      // a local hand-in has no client elsewhere: a stamp that shows one is an ordinary one
      case LOCAL -> !isPublic(stamp);
      case LOGIN -> !ourRelay;
      // a word that spamware writes too: only our own relay's stamp makes it a login
      case CLAIMED_LOGIN -> atRelay && !ourRelay;
      // a provider's own channel between its hosts, unless a stranger stands at the other end
      case HTTPS -> isPublic(stamp) && !isWithinReceiver(stamp, ground);
      default -> false;
    };
  }

  private static boolean hidesPeer(Stamp stamp, boolean ours) {
    if (stamp.handover() == Handover.LMTP
        || stamp.handover() == Handover.NOTE
        || isLocalPull(stamp)) {
      return false;
    }
    Peer peer = stamp.client().peer();
    return peer instanceof Peer.Missing
        || peer instanceof Peer.Refused
        || (peer instanceof Peer.Seen seen && !ours && is(seen.ip(), SpecialRange.UNROUTABLE));
  }

  /** fetchmail on the user's own machine often names the mailbox without its address. */
  private static boolean isLocalPull(Stamp stamp) {
    return stamp.handover() == Handover.PULL
        && (Names.isLocal(stamp.by()) || isByFetcher(stamp.comments()));
  }

  private static boolean isByFetcher(List<String> comments) {
    for (String comment : comments) {
      if (comment.startsWith("fetchmail-") || comment.startsWith("getmail")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInternal(Stamp stamp) {
    Optional<IpAddress> peer = stamp.client().peer().address();
    return peer.isEmpty() || stamp.handover() == Handover.LMTP || isLocalNet(peer.get());
  }

  private static boolean isWithinReceiver(Stamp stamp, Ground ground) {
    Optional<IpAddress> peer = stamp.client().peer().address();
    return peer.isPresent() && ground.receivers().within(peer.get(), stamp.by()).isPresent();
  }

  private static boolean isPublic(Stamp stamp) {
    Optional<IpAddress> peer = stamp.client().peer().address();
    return peer.isPresent() && SpecialRange.isPublic(peer.get());
  }

  public static boolean isLoopback(IpAddress address) {
    return is(address, SpecialRange.LOOPBACK);
  }

  /** Loopback, private, link-local, carrier NAT. */
  public static boolean isLocalNet(IpAddress address) {
    return isLoopback(address) || isPrivate(address);
  }

  static boolean isPrivate(IpAddress address) {
    return is(address, SpecialRange.PRIVATE);
  }

  private static boolean is(IpAddress address, SpecialRange wanted) {
    Optional<SpecialRange> range = SpecialRange.of(address);
    return range.isPresent() && range.get() == wanted;
  }
}
