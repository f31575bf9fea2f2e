package nl.qdc.hoptrace.trace;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.header.KnownName;
import nl.qdc.hoptrace.header.Limits;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.received.Unparsed;
import nl.qdc.hoptrace.received.read.ReceivedReader;

/**
 * The Received fields of a header section, newest first, and what stands between them.
 *
 * @param hops the hops
 * @param content the places of the fields that a mail's author writes
 * @param cut whether there are more Received fields than were read
 */
public record Chain(List<Hop> hops, BitSet content, boolean cut) {

  private static final Set<KnownName> CONTENT =
      EnumSet.of(
          KnownName.FROM, KnownName.TO, KnownName.SUBJECT, KnownName.DATE, KnownName.MESSAGE_ID);

  /** Reads the chain of a header section. */
  public static Chain of(HeaderSection section) {
    List<Hop> hops = new ArrayList<>();
    BitSet content = new BitSet(section.fields().size());
    boolean cut = section.cut();
    for (int i = 0; i < section.fields().size(); i++) {
      HeaderField field = section.fields().get(i);
      if (field.is(KnownName.RECEIVED)) {
        cut |= hops.size() == Limits.RECEIVED_FIELDS;
        if (hops.size() < Limits.RECEIVED_FIELDS) {
          hops.add(hop(hops.size() + 1, i, field));
        }
      } else if (CONTENT.contains(field.known()) && !isGmails(field)) {
        content.set(i);
      }
    }
    return new Chain(hops, content, cut);
  }

  // Message-ID: <65d1a2b3.170a0220.5e1f2.8c3dSMTPIN_ADDED_MISSING@mx.google.com>
  /**
   * Gmail gives a mail with none, or with a broken one, its own: above the stamps that it found.
   */
  private static boolean isGmails(HeaderField field) {
    if (!field.is(KnownName.MESSAGE_ID)) {
      return false;
    }
    String id = field.value();
    return id.endsWith("SMTPIN_ADDED_MISSING@mx.google.com>")
        || id.endsWith("SMTPIN_ADDED_BROKEN@mx.google.com>");
  }

  private static Hop hop(int number, int position, HeaderField field) {
    return new Hop(
        number,
        position,
        field,
        field.cut() ? new Unparsed(Unparsed.Reason.LIMIT) : ReceivedReader.read(field.value()));
  }

  /** The hop below. */
  public Optional<Hop> below(Hop hop) {
    return hop.number() < hops.size() ? Optional.of(hops.get(hop.number())) : Optional.empty();
  }

  /** The hop below, past notes that name no host: they go with the stamp below them. */
  public Optional<Hop> belowNotes(Hop hop) {
    Optional<Hop> next = below(hop);
    while (next.isPresent() && isNote(next.get())) {
      next = below(next.get());
    }
    return next;
  }

  /** The stamp below, past such notes. */
  public Optional<Stamp> stampBelow(Hop hop) {
    Optional<Hop> next = belowNotes(hop);
    return next.isPresent() ? next.get().stamp() : Optional.empty();
  }

  private static boolean isNote(Hop hop) {
    return hop.received() instanceof Stamp stamp && stamp.by().name().isEmpty();
  }

  /** Whether a content field stands between two hops. */
  public boolean isInterrupted(Hop above, Hop below) {
    int first = content.nextSetBit(above.position() + 1);
    return first >= 0 && first < below.position();
  }
}
