package nl.qdc.hoptrace.trace;

import java.util.List;
import java.util.Optional;

/**
 * What the walk found.
 *
 * @param reason why it ended
 * @param border the last believed hand-over between two parties; empty when the walk was lost
 * @param source the innermost host that a believed stamp shows; empty when the walk was lost
 * @param steps the believed stamps, from the newest inwards without a gap; every hop below is
 *     unverified
 * @param pulls the hops at which a mailbox was fetched from
 * @param privateHop the internal hop on which all that was found further inwards rests
 */
public record Trail(
    Reason reason,
    Optional<Contact> border,
    Optional<Contact> source,
    List<Step> steps,
    List<Hop> pulls,
    Optional<Hop> privateHop) {

  /** Copies the lists. */
  public Trail {
    steps = List.copyOf(steps);
    pulls = List.copyOf(pulls);
  }

  /** Whether the hop's stamp was believed: the walk steps on each, and over none. */
  public boolean believes(Hop hop) {
    return hop.number() <= steps.size();
  }

  /** What the walk made of the hop, when its stamp was believed. */
  public Optional<Step> step(Hop hop) {
    return believes(hop) ? Optional.of(steps.get(hop.number() - 1)) : Optional.empty();
  }

  /** The innermost believed stamp. */
  public Optional<Step> last() {
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
  }
}
