package nl.qdc.hoptrace.trace;

import java.time.Instant;
import java.util.Optional;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.SpecialRange;
import nl.qdc.hoptrace.received.Client;
import nl.qdc.hoptrace.received.Handover;
import nl.qdc.hoptrace.received.Received;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.received.StampTime;

/**
 * One Received field in its place.
 *
 * @param number 1 for the newest
 * @param position its place among all fields of the header section, 0 for the first
 * @param field the field
 * @param received what reading it gave
 */
public record Hop(int number, int position, HeaderField field, Received received) {

  /** The stamp, when it could be read. */
  public Optional<Stamp> stamp() {
    return received instanceof Stamp stamp ? Optional.of(stamp) : Optional.empty();
  }

  /** The peer that the stamp shows. */
  public Optional<IpAddress> peer() {
    return client().peer().address();
  }

  /** When the stamp was made. */
  public Optional<Instant> time() {
    Optional<StampTime> time = received instanceof Stamp stamp ? stamp.time() : Optional.empty();
    return time.isPresent() ? Optional.of(time.get().instant()) : Optional.empty();
  }

  /** Whether the stamp tells of this kind of hand-over. */
  public boolean is(Handover handover) {
    return received instanceof Stamp stamp && stamp.handover() == handover;
  }

  /** The client as the stamp shows it; nobody when it can't be read. */
  public Client client() {
    return received instanceof Stamp stamp ? stamp.client() : Client.NONE;
  }

  /** The name of the stamp's writer in normal form, when it tells which host is meant. */
  public Optional<String> writer() {
    return received instanceof Stamp stamp ? Names.telling(stamp.by().name()) : Optional.empty();
  }

  /** Whether the stamp shows a public peer. */
  public boolean showsPublicPeer() {
    return peer().isPresent() && SpecialRange.isPublic(peer().get());
  }
}
