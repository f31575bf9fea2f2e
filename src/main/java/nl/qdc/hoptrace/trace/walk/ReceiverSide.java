package nl.qdc.hoptrace.trace.walk;

import java.util.Optional;
import nl.qdc.hoptrace.received.Host;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.trace.Contact;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.trace.Link;
import nl.qdc.hoptrace.trace.Meaning.Reading;
import nl.qdc.hoptrace.trace.Neighbours;
import nl.qdc.hoptrace.trace.Reason;
import nl.qdc.hoptrace.trace.name.Organisations;
import nl.qdc.hoptrace.trace.receiver.Receiver;

/** What follows from a receiver's stamps: the search for the border. */
final class ReceiverSide {

  private final Progress progress;

  /** The last public peer that was walked through. */
  private Optional<Contact> passed = Optional.empty();

  ReceiverSide(Progress progress) {
    this.progress = progress;
  }

  /** The next hop, or none when the walk has ended. */
  Optional<Hop> read(Hop hop, Reading reading) {
    return switch (reading.meaning()) {
      case UNREADABLE -> progress.unreadable(hop);
      case SUBMISSION -> submission(hop, reading);
      case PULL -> pull(hop);
      case OURS -> ours(hop, reading);
      case RECEIVER_INTERNAL -> withinReceiver(hop);
      case INTERNAL -> internal(hop);
      case OUTSIDE -> outside(hop);
    };
  }

  /** What stands below was written by the user; the client's address, if shown, is the border. */
  private Optional<Hop> submission(Hop hop, Reading reading) {
    if (reading.holding().isPresent()) {
      return submittedByUs(Contact.peer(hop, reading.holding()), reading);
    }
    Optional<Contact> handover = hop.showsPublicPeer() ? peer(hop) : passed;
    return handover.isPresent() ? handedOverBy(handover) : progress.stop(Reason.ONLY_INTERNAL_HOPS);
  }

  /** A user behind an address of ours; a relay's own stamps are not what stands below. */
  private Optional<Hop> submittedByUs(Contact client, Reading reading) {
    progress.foundBorder(client);
    Reason reason = reading.showsRelay() ? Reason.RELAY_ORIGIN_NOT_SHOWN : Reason.BORDER_PEER;
    return progress.end(reason, progress.border(), progress.border());
  }

  private Optional<Hop> pull(Hop hop) {
    passed = Optional.empty();
    return progress.pull(hop);
  }

  private Optional<Hop> ours(Hop hop, Reading reading) {
    Contact peer = Contact.peer(hop, reading.holding());
    progress.foundBorder(peer);
    return reading.showsRelay()
        ? progress.enterRelay(hop, peer)
        : progress.end(Reason.BORDER_PEER, progress.border(), progress.border());
  }

  /** Such ranges send outwards too: only the next stamp tells it apart. */
  private Optional<Hop> withinReceiver(Hop hop) {
    Stamp stamp = hop.stamp().orElseThrow();
    Receiver receiver =
        progress.ground().receivers().within(hop.peer().orElseThrow(), stamp.by()).orElseThrow();
    passed = peer(hop);
    Optional<Host> next = progress.writerBelow(hop);
    boolean belongs = next.isPresent() && Link.belongs(receiver, stamp.client(), next.get());
    return belongs || progress.isUnparsedBelow(hop) ? progress.goOn(hop) : handedOverBy(passed);
  }

  private Optional<Hop> internal(Hop hop) {
    Link link = progress.link(hop);
    if (link == Link.PROVISIONAL) {
      progress.rests(hop);
    }
    return link == Link.NONE && !progress.isUnparsedBelow(hop)
        ? progress.unlinked(hop)
        : progress.goOn(hop);
  }

  private Optional<Hop> outside(Hop hop) {
    if (progress.ground().sameOrganisationBelieved() && isSecondServer(hop)) {
      passed = peer(hop);
      return progress.goOn(hop);
    }
    return handedOverBy(peer(hop));
  }

  private boolean isSecondServer(Hop hop) {
    Organisations organisations = progress.ground().organisations();
    Stamp stamp = hop.stamp().orElseThrow();
    Optional<Stamp> next = progress.chain().stampBelow(hop);
    return next.isPresent() && Neighbours.isSecondServer(stamp, next.get(), organisations);
  }

  private Optional<Hop> handedOverBy(Optional<Contact> outside) {
    return progress.end(Reason.OUTSIDE_BORDER, outside, outside);
  }

  private static Optional<Contact> peer(Hop hop) {
    return Optional.of(Contact.peer(hop, Optional.empty()));
  }
}
