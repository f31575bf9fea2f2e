package nl.qdc.hoptrace.trace;

import java.util.Optional;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.trace.name.Names;
import nl.qdc.hoptrace.trace.name.Organisations;

/** What the names in two neighbouring stamps hint at. Hints never decide. */
public final class Neighbours {

  private Neighbours() {}

  /** Whether the lower stamp is by the host that the upper one shows as its peer. */
  public static boolean fit(Stamp upper, Stamp lower) {
    return Link.isShown(upper.client(), lower.by());
  }

  /**
   * Whether a border peer is probably another server of the complainant's own: its confirmed PTR
   * name has the organisational domain of the host it handed the mail to, and the next stamp bears
   * its name.
   *
   * @param border the stamp that shows the peer
   * @param next the stamp below
   */
  public static boolean isSecondServer(Stamp border, Stamp next, Organisations organisations) {
    return sameOrganisation(border.client().confirmedRdns(), border.by().name(), organisations)
        && fit(border, next);
  }

  /**
   * Whether a border peer's confirmed PTR name has the organisational domain of the next stamp's
   * writer: a list or forwarder, or a second server.
   *
   * @param border the stamp that shows the peer
   * @param next the stamp below
   */
  public static boolean isSameOrganisation(Stamp border, Stamp next, Organisations organisations) {
    return sameOrganisation(border.client().confirmedRdns(), next.by().name(), organisations);
  }

  private static boolean sameOrganisation(
      Optional<String> one, Optional<String> other, Organisations organisations) {
    Optional<String> first = Names.telling(one);
    Optional<String> second = Names.telling(other);
    return first.isPresent() && second.isPresent() && organisations.same(first.get(), second.get());
  }
}
