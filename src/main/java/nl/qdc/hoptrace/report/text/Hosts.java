package nl.qdc.hoptrace.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.network.Holding;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.network.Role;
import nl.qdc.hoptrace.report.terminal.Printable;
import nl.qdc.hoptrace.verdict.Party;

/**
 * Calls hosts by their names.
 *
 * @param moments writes times
 */
record Hosts(Moments moments) {

  /** Our name for the host, or else its address, with the name that it gives itself behind. */
  String called(Party party) {
    if (party.ip().isEmpty()) {
      return Printable.name(party.label());
    }
    String ip = party.ip().get().toString();
    return ourName(party)
        .map(name -> name + " (" + ip + ")")
        .orElseGet(() -> ip + ownName(party).map(name -> " (" + name + ")").orElse(""));
  }

  private static Optional<String> ourName(Party party) {
    return party.network().flatMap(Holding::name).map(Printable::name);
  }

  private static Optional<String> ownName(Party party) {
    return party.rdns().map(Printable::name).or(() -> said(party.helo(), party.ip()));
  }

  /** What the client called itself, unless that is just its address. */
  static Optional<String> said(Optional<String> helo, Optional<IpAddress> ip) {
    String literal =
        ip.map(address -> (address.isV4() ? "[" : "[IPv6:") + address + "]").orElse("");
    return helo.filter(text -> !text.equalsIgnoreCase(literal))
        .map(text -> "HELO " + Printable.name(text));
  }

  /** What we know of a host of ours, each as a phrase. */
  List<String> known(Party party) {
    List<String> phrases = new ArrayList<>(2);
    party.network().ifPresent(holding -> known(holding, party, phrases));
    return phrases;
  }

  private void known(Holding holding, Party party, List<String> phrases) {
    NetworkEntry entry = holding.entry();
    boolean sure = holding.holders().stream().allMatch(holder -> holder.role() == entry.role());
    if (sure && entry.role() != Role.CUSTOMER) {
      phrases.add(use(entry.role()));
    }
    if (holding.isCertain()) {
      entry.customer().ifPresent(customer -> phrases.add(holder(customer, entry, party)));
    } else {
      phrases.add("holder uncertain: " + holders(holding));
    }
    if (phrases.isEmpty()) {
      phrases.add("in our range " + entry.cidr());
    }
  }

  private static String use(Role role) {
    return switch (role) {
      case CUSTOMER -> "a customer's machine";
      case RELAY -> "our relay";
      case WEB -> "our shared web server";
      case NAT -> "an address that many share";
    };
  }

  private String holder(String customer, NetworkEntry entry, Party party) {
    Optional<String> day =
        party.time().filter(time -> !entry.isTimeless()).map(moments::day).map(Object::toString);
    String who = entry.role() == Role.NAT ? "run by customer " : "customer ";
    return who + Printable.name(customer) + day.map(then -> ", who held it on " + then).orElse("");
  }

  private static String holders(Holding holding) {
    return holding.holders().stream()
        .map(entry -> entry.customer().or(entry::name).orElse("nobody"))
        .map(Printable::name)
        .distinct()
        .collect(Collectors.joining(" or "));
  }
}
