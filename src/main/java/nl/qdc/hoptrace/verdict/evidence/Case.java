package nl.qdc.hoptrace.verdict.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.SpecialRange;
import nl.qdc.hoptrace.trace.Chain;
import nl.qdc.hoptrace.trace.Contact;
import nl.qdc.hoptrace.trace.Ground;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.trace.Step;
import nl.qdc.hoptrace.trace.Trail;

/**
 * One message under analysis: all that the parts of the answer are made from.
 *
 * @param section the header section
 * @param chain its Received fields
 * @param trail what the walk found
 * @param ground networks and receivers
 * @param names names that are ours
 */
public record Case(HeaderSection section, Chain chain, Trail trail, Ground ground, OurNames names) {

  /** The hops whose stamps are not believed. */
  public Stream<Hop> unverified() {
    return chain.hops().stream().filter(hop -> !trail.believes(hop));
  }

  /** The hop below. */
  public Optional<Hop> below(Hop hop) {
    return hop.number() < chain.hops().size()
        ? Optional.of(chain.hops().get(hop.number()))
        : Optional.empty();
  }

  /** The hop above. */
  public Optional<Hop> above(Hop hop) {
    return hop.number() > 1 ? Optional.of(chain.hops().get(hop.number() - 2)) : Optional.empty();
  }

  /** The innermost stamp of our relay that was believed. */
  public Optional<Step> relayStep() {
    return trail.steps().stream().filter(Step::byRelay).reduce((outer, inner) -> inner);
  }

  /** The hop whose stamp shows the border. */
  public Optional<Hop> borderHop() {
    return trail.border().map(Contact::hop);
  }

  /** Whether a public address is ours, at whatever time. */
  public boolean isOurs(IpAddress address) {
    return ground.networks().covers(address) && SpecialRange.isPublic(address);
  }

  /** The addresses that believed stamps show. */
  public List<IpAddress> believedPeers() {
    return trail.steps().stream().flatMap(step -> step.hop().peer().stream()).toList();
  }
}
