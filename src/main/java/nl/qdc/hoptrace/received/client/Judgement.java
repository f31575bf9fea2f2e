package nl.qdc.hoptrace.received.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import nl.qdc.hoptrace.received.Client;
import nl.qdc.hoptrace.received.Peer;
import nl.qdc.hoptrace.received.Unparsed.Reason;
import nl.qdc.hoptrace.received.mta.Mta;
import nl.qdc.hoptrace.received.syntax.Token;
import nl.qdc.hoptrace.received.syntax.Words;

/**
 * Who the client is, by all that the {@code from} clause shows. The comment that holds an address
 * is who the server saw; without one it is what stands first, if that is an address alone and not
 * surely HELO. Any other address in a place that no label marks as the client's makes it nobody.
 */
final class Judgement {

  private final Slots slots;
  private final List<HeadComment> comments;
  private final Mta mta;

  Judgement(Slots slots, List<HeadComment> comments, Mta mta) {
    this.slots = slots;
    this.comments = comments;
    this.mta = mta;
  }

  FromClause clause() {
    Optional<Reason> reason = first(HeadComment::ambiguity);
    if (reason.isPresent() || slots.swallow()) {
      return FromClause.refused(reason.orElse(Reason.TWO_PEERS));
    }
    if (mta.tellsNoAddress()) {
      return FromClause.of(Client.greeting(new Peer.Missing(), Optional.of(slots.text())));
    }
    int at = identity();
    Peer peer = at < 0 ? withoutIdentity() : withPort(comments.get(at).peer().peer().orElseThrow());
    if (at < 0 ? slots.showTwo() : contradictsSlots(at, peer)) {
      return FromClause.refused(Reason.TWO_PEERS);
    }
    for (HeadComment comment : comments) {
      if (comment.contradicts(peer)) {
        return FromClause.refused(Reason.TWO_PEERS);
      }
    }
    return new FromClause(client(peer), slots.text(), login(at), Optional.empty(), leftover());
  }

  /** The first comment that holds an address, refused or not; the others must not differ. */
  private int identity() {
    for (int i = 0; i < comments.size(); i++) {
      if (comments.get(i).peer().peer().isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Behind a comment with a label or a login, what stands first is the server's word, so it can't
   * be another address; and behind the address nothing can.
   */
  private boolean contradictsSlots(int at, Peer peer) {
    boolean labelled = mta.beginsWithClient();
    for (int i = 0; i < comments.size(); i++) {
      HeadComment comment = comments.get(i);
      if (comment.isLabelled(peer) && (mta.beginsWithHelo() || !isLabelPlace(i, at))) {
        return true;
      }
      if (i > at && comment.peer().peer().filter(other -> !isSame(other, peer)).isPresent()) {
        return true;
      }
      labelled |= i < at && (comment.labels().found() || comment.login().made());
    }
    return (labelled && differs(slots.firstAlone(), peer)) || slots.contradictBehind(peer);
  }

  /** A label stands behind the address or right before it; elsewhere it may be a PTR name. */
  private boolean isLabelPlace(int i, int at) {
    String rest = comments.get(i).labels().rest();
    return i == at - 1 || (i == at && rest.indexOf(' ') < 0 && !rest.startsWith("("));
  }

  private static boolean isSame(Peer one, Peer other) {
    return one.address().isPresent() && one.address().equals(other.address());
  }

  private static boolean differs(Peer one, Peer other) {
    return one.address().isPresent() && !one.address().equals(other.address());
  }

  /** No comment has an address: it stands behind them, or first. */
  private Peer withoutIdentity() {
    if (slots.showAddressBehind()) {
      boolean gmx = isBehindGreeting();
      return gmx ? slots.bracketBehind().orElseGet(Peer.Missing::new) : new Peer.Missing();
    }
    for (HeadComment comment : comments) {
      boolean named = !comment.technical() && !comment.labels().found();
      if (named || (comment.isPerhapsIdentity() && !mta.beginsWithClient())) {
        return new Peer.Missing();
      }
    }
    boolean readable =
        slots.first().size() == 1 ? !mta.beginsWithHelo() : mta.writesAddressBehindName();
    return readable ? withPort(slots.any()) : new Peer.Missing();
  }

  /** GMX: {@code name (EHLO helo) [192.0.2.1]}, and nothing else. */
  private boolean isBehindGreeting() {
    return comments.size() == 1
        && comments.get(0).labels().greeting().isPresent()
        && comments.get(0).labels().rest().isEmpty()
        && slots.first().size() == 1
        && slots.firstAlone() instanceof Peer.Missing;
  }

  private boolean labelled() {
    for (HeadComment comment : comments) {
      if (comment.labels().found()) {
        return true;
      }
    }
    return false;
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

  private Client client(Peer peer) {
    boolean labelled = labelled();
    Optional<String> name = Optional.of(slots.name()).filter(text -> !text.isEmpty());
    Optional<String> rdns =
        labelled
            ? name.filter(text -> text.indexOf(' ') < 0 && PeerText.isName(text))
                .filter(text -> slots.firstAlone() instanceof Peer.Missing)
            : first(comment -> comment.peer().rdns());
    boolean forged = false;
    for (HeadComment comment : comments) {
      forged |= comment.saysForged();
    }
    return new Client(
        peer,
        labelled ? first(comment -> comment.labels().helo()) : name,
        first(comment -> comment.labels().greeting()),
        rdns,
        rdns.isPresent() ? mta.confirmsPtr(forged) : Optional.empty(),
        first(comment -> comment.labels().ident()).or(() -> first(c -> c.peer().ident())));
  }

  /** A login counts only behind the address: what stands before it may be typed as HELO. */
  private Login login(int at) {
    boolean seen = at < 0 && slots.firstAlone().address().isPresent();
    for (int i = 0; i < comments.size(); i++) {
      Login login = comments.get(i).login();
      seen |= i == at;
      if (login.made() && seen) {
        return login;
      }
      if (Words.startsWith(comments.get(i).text(), "envelope-")) {
        break; // behind it may stand what the client typed into the envelope
      }
    }
    return at < 0 ? Login.NONE : unmade(comments.get(at).login());
  }

  private static Login unmade(Login login) {
    return login.made() ? Login.NONE : login;
  }

  private List<String> leftover() {
    List<String> leftover = new ArrayList<>(0);
    for (Token token : slots.behind()) {
      leftover.add(token.written());
    }
    return leftover;
  }

  private <R> Optional<R> first(Function<HeadComment, Optional<R>> part) {
    for (HeadComment comment : comments) {
      Optional<R> found = part.apply(comment);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
