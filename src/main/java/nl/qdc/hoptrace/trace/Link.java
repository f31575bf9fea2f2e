package nl.qdc.hoptrace.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.SpecialRange;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.received.Client;
import nl.qdc.hoptrace.received.Handover;
import nl.qdc.hoptrace.received.Host;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.trace.name.Names;
import nl.qdc.hoptrace.trace.receiver.Receiver;

/** How surely the next stamp was written by the machine that the stamp above it shows. */
public enum Link {
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
  public static Link between(Stamp here, Stamp next, Ground ground) {
    Optional<IpAddress> peer = here.client().peer().address();
    if (here.by().name().isEmpty()) {
      return peer.isEmpty() || peer.equals(next.client().peer().address()) ? FULL : NONE;
    }
    boolean neighbour = peer.isPresent() && Meaning.isPrivate(peer.get());
    boolean lmtp = here.handover() == Handover.LMTP;
    return neighbour && !lmtp
        ? overPrivateAddress(here, next, ground)
        : sameMachine(here, next, ground);
  }

  /** By only, loopback, socket, LMTP: no other machine can stand between. */
  private static Link sameMachine(Stamp here, Stamp next, Ground ground) {
    boolean linked =
        ground.receivers().same(here.by(), next.by())
            || shareOrganisation(here.by(), next.by(), ground)
            || (next.handover() == Handover.PULL && Names.isLocal(next.by()))
            || (here.handover() == Handover.LMTP
                && !isPublic(here.client().peer().address())
                && isNamedAs(here.client(), next.by()));
    return linked ? FULL : NONE;
  }

  private static Link overPrivateAddress(Stamp here, Stamp next, Ground ground) {
    if (isConfigured(here, next, ground) || ground.receivers().sameBuiltIn(here.by(), next.by())) {
      return FULL;
    }
    if (isSameHost(here.by(), next.by())) {
      return NONE; // a NAT or proxy of its own may hand anything to the same host
    }
    if (ground.receivers().same(here.by(), next.by())
        || isAmong(hosts(next.by()), here.client().confirmedRdns())) {
      return FULL;
    }
    boolean hinted =
        shareOrganisation(here.by(), next.by(), ground)
            || isAmong(hosts(next.by()), here.client().helo());
    return hinted ? PROVISIONAL : NONE;
  }

  private static boolean isConfigured(Stamp here, Stamp next, Ground ground) {
    Optional<IpAddress> peer = here.client().peer().address();
    Optional<Receiver> receiver =
        peer.isPresent() ? ground.receivers().within(peer.get(), here.by()) : Optional.empty();
    return receiver.isPresent() && belongs(receiver.get(), here.client(), next.by());
  }

  /**
   * Whether the next stamp is one that the receiver's peer would have written: by a host of the
   * receiver, or, for a receiver given by address only, by the peer under a name that it bore.
   */
  public static boolean belongs(Receiver receiver, Client shown, Host next) {
    boolean named =
        next.name().isPresent()
            && receiver.writes(Names.normal(next.name().get()), Names.literal(next));
    return named || (receiver.hosts().isEmpty() && isShown(shown, next));
  }

  /** The same for one of our relays: by its configured names, or as the stamp above shows it. */
  public static boolean belongs(NetworkEntry relay, Client shown, Host next) {
    return isRelay(relay, next) || isShown(shown, next);
  }

  /** Whether the relay is known by that name or address literal. */
  public static boolean isRelay(NetworkEntry relay, Host by) {
    return isRelay(relay, by, hosts(by));
  }

  /** The same of a host with those names. */
  public static boolean isRelay(NetworkEntry relay, Host by, List<String> hosts) {
    for (String name : relay.names()) {
      if (hosts.contains(Names.normal(name))) {
        return true;
      }
    }
    return isPublic(by.address()) && relay.cidr().contains(by.address().get());
  }

  /** The peer's address is known, so the names that it gave itself are its own word here. */
  static boolean isShown(Client shown, Host next) {
    Optional<IpAddress> peer = shown.peer().address();
    return isNamedAs(shown, next) || (peer.isPresent() && peer.equals(next.address()));
  }

  private static boolean isNamedAs(Client client, Host by) {
    List<String> hosts = hosts(by);
    return isAmong(hosts, client.rdns()) || isAmong(hosts, client.helo());
  }

  private static boolean isAmong(List<String> hosts, Optional<String> name) {
    Optional<String> normal = hosts.isEmpty() ? Optional.empty() : Names.telling(name);
    return normal.isPresent() && hosts.contains(normal.get());
  }

  private static boolean isSameHost(Host one, Host other) {
    for (String name : hosts(one)) {
      if (hosts(other).contains(name)) {
        return true;
      }
    }
    return false;
  }

  /** The host's telling name; for a {@code localhost} the names in its comment. */
  public static List<String> hosts(Host by) {
    Optional<String> name = Names.telling(by.name());
    if (name.isPresent()) {
      return List.of(name.get());
    }
    List<String> names = new ArrayList<>(by.aliases().size());
    for (String alias : by.aliases()) {
      Optional<String> telling = Names.telling(Optional.of(alias));
      if (telling.isPresent()) {
        names.add(telling.get());
      }
    }
    return names;
  }

  private static boolean shareOrganisation(Host one, Host other, Ground ground) {
    for (String name : hosts(one)) {
      for (String otherName : hosts(other)) {
        if (ground.organisations().same(name, otherName)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isPublic(Optional<IpAddress> address) {
    return address.isPresent() && SpecialRange.isPublic(address.get());
  }
}
