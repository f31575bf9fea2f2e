package nl.qdc.hoptrace.trace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.SpecialRange;
import nl.qdc.hoptrace.received.Client;
import nl.qdc.hoptrace.received.Handover;
import nl.qdc.hoptrace.received.Host;
import nl.qdc.hoptrace.received.Stamp;

/** How surely the next stamp was written by the machine that the stamp above it shows. */
enum Link {
  /** It was. */
  FULL,
  /** By a name that its own client chose, over an address that a proxy may hide behind. */
  PROVISIONAL,
  /** It may be anybody's. */
  NONE;

  /**
   * The link from an internal hop to the stamp below it.
   *
   * @param here the internal hop's stamp
   * @param next the first stamp below that names its host
   */
  static Link between(Stamp here, Stamp next, Ground ground) {
    Optional<IpAddress> peer = here.client().peer().address();
    if (here.by().name().isEmpty()) {
      return peer.isEmpty() || peer.equals(next.client().peer().address()) ? FULL : NONE;
    }
    boolean neighbour =
        peer.flatMap(SpecialRange::of).filter(SpecialRange.PRIVATE::equals).isPresent();
    boolean lmtp = here.handover() == Handover.LMTP;
    return neighbour && !lmtp
        ? overPrivateAddress(here, next, ground)
        : sameMachine(here, next, ground);
  }

  /** By only, loopback, socket, LMTP: no other machine can stand between. */
  private static Link sameMachine(Stamp here, Stamp next, Ground ground) {
    boolean linked =
        ground.receivers().same(here.by(), next.by())
            || hosts(here.by()).anyMatch(one -> sharesOrganisation(one, next.by(), ground))
            || (next.handover() == Handover.PULL && isLocal(next.by()))
            || (here.handover() == Handover.LMTP
                && here.client().peer().address().filter(SpecialRange::isPublic).isEmpty()
                && names(here.client()).anyMatch(name -> isNamed(next.by(), name)));
    return linked ? FULL : NONE;
  }

  private static Link overPrivateAddress(Stamp here, Stamp next, Ground ground) {
    if (isConfigured(here, next, ground) || isBuiltIn(here, next, ground)) {
      return FULL;
    }
    if (hosts(here.by()).anyMatch(name -> isNamed(next.by(), name))) {
      return NONE; // a NAT or proxy of its own may hand anything to the same host
    }
    if (ground.receivers().same(here.by(), next.by())
        || Names.telling(here.client().confirmedRdns())
            .filter(name -> isNamed(next.by(), name))
            .isPresent()) {
      return FULL;
    }
    boolean hinted =
        hosts(here.by()).anyMatch(one -> sharesOrganisation(one, next.by(), ground))
            || Names.telling(here.client().helo())
                .filter(name -> isNamed(next.by(), name))
                .isPresent();
    return hinted ? PROVISIONAL : NONE;
  }

  private static boolean isBuiltIn(Stamp here, Stamp next, Ground ground) {
    return ground
        .receivers()
        .writing(here.by())
        .filter(Receiver::builtIn)
        .anyMatch(receiver -> ground.receivers().writing(next.by()).anyMatch(receiver::is));
  }

  private static boolean isConfigured(Stamp here, Stamp next, Ground ground) {
    return here.client()
        .peer()
        .address()
        .flatMap(peer -> ground.receivers().within(peer, here.by()))
        .filter(receiver -> belongs(receiver, here.client(), next.by()))
        .isPresent();
  }

  /**
   * Whether the next stamp is one that the receiver's peer would have written: by a host of the
   * receiver, or, for a receiver given by address only, by the peer under a name that it bore.
   */
  static boolean belongs(Receiver receiver, Client shown, Host next) {
    boolean named =
        next.name()
            .map(Names::normal)
            .filter(name -> receiver.writes(name, Names.literal(next)))
            .isPresent();
    return named || (receiver.hosts().isEmpty() && isShown(shown, next));
  }

  /** The same for one of our relays: by its configured names, or as the stamp above shows it. */
  static boolean belongs(NetworkEntry relay, Client shown, Host next) {
    return isRelay(relay, next) || isShown(shown, next);
  }

  /** Whether the relay is known by that name or address literal. */
  static boolean isRelay(NetworkEntry relay, Host by) {
    boolean named = relay.names().stream().map(Names::normal).anyMatch(name -> isNamed(by, name));
    return named
        || by.address().filter(SpecialRange::isPublic).filter(relay.cidr()::contains).isPresent();
  }

  /** The peer's address is known, so the names that it gave itself are its own word here. */
  static boolean isShown(Client shown, Host next) {
    return names(shown).anyMatch(name -> isNamed(next, name))
        || shown.peer().address().filter(ip -> next.address().equals(Optional.of(ip))).isPresent();
  }

  private static Stream<String> names(Client client) {
    return Stream.of(Names.telling(client.rdns()), Names.telling(client.helo()))
        .flatMap(Optional::stream);
  }

  private static boolean isNamed(Host by, String normal) {
    return hosts(by).anyMatch(normal::equals);
  }

  /** The host's telling name; for a {@code localhost} the name in its comment. */
  private static Stream<String> hosts(Host by) {
    Optional<String> name = Names.telling(by.name());
    List<String> aliases = name.isPresent() ? List.of() : by.aliases();
    return Stream.concat(
        name.stream(), aliases.stream().flatMap(a -> Names.telling(Optional.of(a)).stream()));
  }

  private static boolean sharesOrganisation(String one, Host other, Ground ground) {
    return hosts(other).anyMatch(name -> ground.organisations().same(one, name));
  }

  private static boolean isLocal(Host by) {
    return by.name().map(Names::normal).filter(Names::isLocal).isPresent();
  }
}
