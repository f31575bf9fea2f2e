package nl.qdc.hoptrace.verdict.evidence;

import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.SpecialRange;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.trace.Chain;
import nl.qdc.hoptrace.trace.Ground;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.trace.Step;
import nl.qdc.hoptrace.trace.Trail;
import nl.qdc.hoptrace.trace.name.Names;
import nl.qdc.hoptrace.trace.walk.SmarthostFront;

/**
 * One message under analysis: all that the parts of the answer are made from.
 *
 * @param section the header section
 * @param chain its Received fields
 * @param trail what the walk found
 * @param ground networks and receivers
 * @param names names that are ours
 * @param mentions the fields that may name us
 */
public record Case(
    HeaderSection section,
    Chain chain,
    Trail trail,
    Ground ground,
    OurNames names,
    Mentions mentions) {

  /** The hops whose stamps are not believed. */
  public List<Hop> unverified() {
    List<Hop> hops = chain.hops();
    return hops.subList(trail.steps().size(), hops.size());
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

  /** The innermost stamp of our relay that was believed, a smarthost's front's aside. */
  public Optional<Step> relayStep() {
    Optional<Step> innermost = Optional.empty();
    for (Step step : trail.steps()) {
      boolean front = innermost.isPresent() && SmarthostFront.wrote(step.hop());
      innermost = step.byRelay() && !front ? Optional.of(step) : innermost;
    }
    return innermost;
  }

  /** The hop whose stamp shows the border. */
  public Optional<Hop> borderHop() {
    return trail.border().isPresent() ? Optional.of(trail.border().get().hop()) : Optional.empty();
  }

  /** The address that handed the mail over. */
  public Optional<IpAddress> borderPeer() {
    return trail.border().isPresent() ? trail.border().get().ip() : Optional.empty();
  }

  /** Whether a public address is ours, at whatever time. */
  public boolean isOurs(IpAddress address) {
    return ground.networks().covers(address) && SpecialRange.isPublic(address);
  }

  /** Whether a host of that name is a shared web server that we run. */
  public boolean isWebServer(String name) {
    for (NetworkEntry server : ground.networks().webServers()) {
      if (Names.areOf(server, Names.normal(name))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the hop's stamp shows an address of ours as its peer. */
  public boolean showsUs(Hop hop) {
    return hop.peer().isPresent() && isOurs(hop.peer().get());
  }

  /** Whether the hop's stamp shows a public peer that is not ours. */
  public boolean showsOutsider(Hop hop) {
    return hop.showsPublicPeer() && !showsUs(hop);
  }

  /** Whether a believed stamp shows that peer. */
  public boolean isBelievedPeer(IpAddress address) {
    for (Step step : trail.steps()) {
      Optional<IpAddress> peer = step.hop().peer();
      if (peer.isPresent() && peer.get().equals(address)) {
        return true;
      }
    }
    return false;
  }
}
