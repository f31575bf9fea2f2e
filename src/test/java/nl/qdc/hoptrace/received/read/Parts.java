package nl.qdc.hoptrace.received.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.received.Client;
import nl.qdc.hoptrace.received.Host;
import nl.qdc.hoptrace.received.Peer;
import nl.qdc.hoptrace.received.Received;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.received.StampTime;
import nl.qdc.hoptrace.received.Unparsed;

/**
 * Every part of a stamp as one line, as the table of cases writes it; absent parts are left out.
 */
final class Parts {

  private final List<String> parts = new ArrayList<>();

  private Parts() {}

  static String of(Received received) {
    Parts parts = new Parts();
    if (received instanceof Stamp stamp) {
      parts.stamp(stamp);
    } else if (received instanceof Unparsed unparsed) {
      parts.parts.add("unreadable " + unparsed.reason());
    }
    return String.join(" | ", parts.parts);
  }

  private void stamp(Stamp stamp) {
    client(stamp.client());
    by(stamp.by());
    parts.add(stamp.handover().name());
    add("with", stamp.with());
    add("protocol", stamp.protocol());
    add("tls", stamp.tls().map(tls -> tls.version().orElse("?") + " " + tls.cipher().orElse("?")));
    add("id", stamp.id());
    add("for", stamp.recipient());
    add("via", stamp.via());
    add("account", stamp.submitter().account());
    add("method", stamp.submitter().method());
    if (stamp.submitter().uid().isPresent()) {
      parts.add("uid " + stamp.submitter().uid().getAsInt());
    }
    add("sender", stamp.envelopeFrom());
    add("time", stamp.time().map(Parts::time));
    if (!stamp.comments().isEmpty()) {
      parts.add("comments " + stamp.comments().size());
    }
    if (!stamp.leftover().isEmpty()) {
      parts.add("left " + String.join(" ", stamp.leftover()));
    }
  }

  private void client(Client client) {
    add("peer", peer(client.peer()));
    add("helo", client.helo());
    add("greeting", client.greeting());
    add("rdns", client.rdns().map(name -> name + confirmed(client.rdnsConfirmed())));
    add("ident", client.ident());
  }

  private static String confirmed(Optional<Boolean> confirmed) {
    return confirmed.map(yes -> yes ? " confirmed" : " forged").orElse("");
  }

  private static Optional<String> peer(Peer peer) {
    if (peer instanceof Peer.Seen seen) {
      String port = seen.port().isPresent() ? " port " + seen.port().getAsInt() : "";
      return Optional.of(seen.ip() + port);
    }
    if (peer instanceof Peer.Refused refused) {
      return Optional.of("refused " + refused.text());
    }
    return peer instanceof Peer.None
        ? Optional.empty()
        : Optional.of(peer instanceof Peer.Socket ? "socket" : "missing");
  }

  private void by(Host by) {
    String address = by.address().map(ip -> " at " + ip).orElse("");
    String aliases = by.aliases().isEmpty() ? "" : " alias " + String.join(",", by.aliases());
    add("by", by.name().map(name -> name + address + aliases));
  }

  private static String time(StampTime time) {
    return time.instant() + time.offset().map(zone -> " " + zone).orElse(" zone unknown");
  }

  private void add(String key, Optional<?> value) {
    value.ifPresent(text -> parts.add(key + " " + text));
  }
}
