package nl.qdc.hoptrace.trace;

import java.time.Instant;
import java.util.Optional;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.net.IpAddress;
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
    return stamp().flatMap(stamp -> stamp.client().peer().address());
  }

  /** When the stamp was made. */
  public Optional<Instant> time() {
    return stamp().flatMap(Stamp::time).map(StampTime::instant);
  }

  /** Whether the stamp tells of this kind of hand-over. */
  public boolean is(Handover handover) {
    return stamp().filter(stamp -> stamp.handover() == handover).isPresent();
  }
}
