package nl.qdc.hoptrace.received.client;

import java.util.Optional;
import java.util.OptionalInt;
import nl.qdc.hoptrace.received.Client;
import nl.qdc.hoptrace.received.Peer;
import nl.qdc.hoptrace.received.Unparsed.Reason;
import nl.qdc.hoptrace.received.mta.Mta;

/**
 * Who the client is, by all that the {@code from} clause shows. The comment that holds an address
 * is who the server saw; without one it is what stands first, if that is an address alone and not
 * surely HELO. Any other address in a place that no label marks as the client's makes it nobody.
 */
final class Judgement {

  private final Slots slots;
  private final HeadComment[] comments;
  private final Mta mta;

  Judgement(Slots slots, HeadComment[] comments, Mta mta) {
    this.slots = slots;
    this.comments = comments;
    this.mta = mta;
  }

  FromClause clause() {
    for (HeadComment comment : comments) {
      if (comment.ambiguity().isPresent()) {
        return FromClause.refused(comment.ambiguity().get());
      }
    }
    if (slots.swallow()) {
      return FromClause.refused(Reason.TWO_PEERS);
    }
    if (mta.tellsNoAddress()) {
      return FromClause.of(Client.greeting(new Peer.Missing(), Optional.of(slots.text())));
    }
    int at = mta == Mta.EXIM_LOCAL ? -1 : identity();
    Peer peer = at < 0 ? withoutIdentity() : withPort(comments[at].peer().peer().orElseThrow());
    return new Contradiction(slots, comments, mta).isThere(at, peer)
        ? FromClause.refused(Reason.TWO_PEERS)
        : new ClientText(slots, comments, mta).clause(at, peer);
  }

  /** The first comment that holds an address, refused or not; the others must not differ. */
  private int identity() {
    for (int i = 0; i < comments.length; i++) {
      if (comments[i].peer().peer().isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /** No comment has an address: it stands behind them, or first. */
  private Peer withoutIdentity() {
    if (mta == Mta.EXIM_LOCAL) {
      return new Peer.Missing();
    }
    if (slots.showAddressBehind()) {
      return isBehindGreeting() ? slots.behindAlone() : new Peer.Missing();
    }
    for (HeadComment comment : comments) {
      boolean named = !comment.technical() && !comment.labels().found();
      if (named || (comment.isLabelled(new Peer.None()) && !mta.beginsWithClient())) {
        return new Peer.Missing();
      }
    }
    boolean readable =
        slots.first().size() == 1 ? !mta.beginsWithHelo() : mta.writesAddressBehindName();
    return readable ? withPort(slots.any()) : new Peer.Missing();
  }

  /** GMX: {@code name (EHLO helo) [192.0.2.1]}, and nothing else. */
  private boolean isBehindGreeting() {
    return comments.length == 1
        && comments[0].labels().greeting().isPresent()
        && comments[0].labels().rest().isEmpty()
        && slots.first().size() == 1
        && slots.firstAlone() instanceof Peer.Missing;
  }

  /** Exim: {@code [192.0.2.1] (port=53566 helo=name)}. */
  private Peer withPort(Peer peer) {
    for (HeadComment comment : comments) {
      OptionalInt port = comment.labels().port();
      if (port.isPresent() && peer instanceof Peer.Seen seen && seen.port().isEmpty()) {
        return new Peer.Seen(seen.ip(), port);
      }
    }
    return peer instanceof Peer.Socket && !mta.writesSockets() ? new Peer.Refused("local") : peer;
  }
}
