package nl.qdc.hoptrace.trace.walk;

import java.util.Optional;
import nl.qdc.hoptrace.trace.Chain;
import nl.qdc.hoptrace.trace.Ground;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.trace.Meaning;
import nl.qdc.hoptrace.trace.Meaning.Reading;
import nl.qdc.hoptrace.trace.Step;
import nl.qdc.hoptrace.trace.Trail;

/**
 * The walk over the stamps, newest first. A stamp proves only its own peer, and only if its writer
 * is believed; the newest is, on the condition that the headers are unaltered. Each believed stamp
 * has one {@link Meaning}; what follows from it depends on whose stamp it is: {@link ReceiverSide}
 * or {@link RelaySide}. Either the walk goes on inwards or it ends.
 */
public final class Walk {

  private Walk() {}

  /** Walks the chain. */
  public static Trail of(Chain chain, Ground ground) {
    Progress progress = new Progress(chain, ground);
    ReceiverSide receiverSide = new ReceiverSide(progress);
    RelaySide relaySide = new RelaySide(progress);
    Optional<Hop> next = progress.begin();
    while (next.isPresent()) {
      Hop hop = next.get();
      boolean byRelay = progress.isAtRelay();
      Reading reading =
          progress.repeatsBelow(hop) || progress.isHandedOnBySmarthost(hop)
              ? Reading.NOTE
              : Meaning.of(hop, Transit.time(hop, progress.border()), byRelay, ground);
      progress.believe(new Step(hop, byRelay, reading.meaning()));
      next = byRelay ? relaySide.read(hop, reading) : receiverSide.read(hop, reading);
    }
    return progress.trail();
  }
}
