package nl.qdc.hoptrace.verdict.evidence;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.header.KnownName;
import nl.qdc.hoptrace.trace.Hop;

/** The fields that may name us: a few at most in most mails, and only they are read for that. */
public final class Mentions {

  /** Fields that name us for other reasons: who got the mail, or nobody's word about its origin. */
  private static final Set<KnownName> SKIPPED =
      EnumSet.of(
          KnownName.TO,
          KnownName.CC,
          KnownName.DELIVERED_TO,
          KnownName.X_ORIGINAL_TO,
          KnownName.ENVELOPE_TO,
          KnownName.SUBJECT,
          KnownName.DATE,
          KnownName.DKIM_SIGNATURE,
          KnownName.ARC_SEAL,
          KnownName.ARC_MESSAGE_SIGNATURE,
          KnownName.REFERENCES,
          KnownName.IN_REPLY_TO);

  private final BitSet places;

  private Mentions(BitSet places) {
    this.places = places;
  }

  /** Looks through a header section. */
  public static Mentions in(HeaderSection section, Glance glance) {
    List<HeaderField> fields = section.fields();
    BitSet places = new BitSet(fields.size());
    for (int i = 0; i < fields.size(); i++) {
      HeaderField field = fields.get(i);
      if (!SKIPPED.contains(field.known()) && glance.mayNameUs(field.raw())) {
        places.set(i);
      }
    }
    return new Mentions(places);
  }

  /** Whether the hop's stamp may name us: its peer, a name, a comment. */
  public boolean mayBeIn(Hop hop) {
    return places.get(hop.position());
  }

  /** The place of the first such field from there on; -1 when there is none. */
  public int next(int place) {
    return places.nextSetBit(place);
  }
}
