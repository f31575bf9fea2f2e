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
import nl.qdc.hoptrace.trace.name.Names;

/** One Received field in its place. What everybody asks of it is found once. */
public final class Hop {

  private final int number;
  private final int position;
  private final HeaderField field;
  private final Received received;
  private final Optional<Stamp> stamp;
  private final Client client;
  private final Optional<IpAddress> peer;
  private final boolean publicPeer;
  private final Optional<Instant> time;
  private final Optional<String> writer;

  /**
   * A hop.
   *
   * @param number 1 for the newest
   * @param position its place among all fields of the header section, 0 for the first
   * @param field the field
   * @param received what reading it gave
   */
  public Hop(int number, int position, HeaderField field, Received received) {
    this.number = number;
    this.position = position;
    this.field = field;
    this.received = received;
    if (received instanceof Stamp read) {
      stamp = Optional.of(read);
      client = read.client();
      time = read.time().isPresent() ? Optional.of(read.time().get().instant()) : Optional.empty();
      writer = Names.telling(read.by().name());
    } else {
      stamp = Optional.empty();
      client = Client.NONE;
      time = Optional.empty();
      writer = Optional.empty();
    }
    peer = client.peer().address();
    publicPeer = peer.isPresent() && SpecialRange.isPublic(peer.get());
  }

  /** 1 for the newest. */
  public int number() {
    return number;
  }

  /** Its place among all fields of the header section, 0 for the first. */
  public int position() {
    return position;
  }

  /** The field. */
  public HeaderField field() {
    return field;
  }

  /** What reading it gave. */
  public Received received() {
    return received;
  }

  /** The stamp, when it could be read. */
  public Optional<Stamp> stamp() {
    return stamp;
  }

  /** The client as the stamp shows it; nobody when it can't be read. */
  public Client client() {
    return client;
  }

  /** The peer that the stamp shows. */
  public Optional<IpAddress> peer() {
    return peer;
  }

  /** Whether the stamp shows a public peer. */
  public boolean showsPublicPeer() {
    return publicPeer;
  }

  /** When the stamp was made. */
  public Optional<Instant> time() {
    return time;
  }

  /** The name of the stamp's writer in normal form, when it tells which host is meant. */
  public Optional<String> writer() {
    return writer;
  }

  /** Whether the stamp tells of this kind of hand-over. */
  public boolean is(Handover handover) {
    return received instanceof Stamp read && read.handover() == handover;
  }

  /** All that it was made of; the same mail gives the same text. */
  @Override
  public String toString() {
    return "Hop[number=" + number + ", field=" + field + ", received=" + received + "]";
  }
}
