package nl.qdc.hoptrace.received.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.received.Client;
import nl.qdc.hoptrace.received.Peer;
import nl.qdc.hoptrace.received.mta.Mta;
import nl.qdc.hoptrace.received.syntax.Token;
import nl.qdc.hoptrace.received.syntax.Token.Kind;

/** What a {@code from} clause says of the client beside its address. */
final class ClientText {

  private final Slots slots;
  private final List<HeadComment> comments;
  private final Mta mta;
  private final boolean labelled;

  ClientText(Slots slots, List<HeadComment> comments, Mta mta) {
    this.slots = slots;
    this.comments = comments;
    this.mta = mta;
    this.labelled = isLabelled();
  }

  /**
   * The clause.
   *
   * @param at the comment that holds the peer's address, -1 when it stands elsewhere
   */
  FromClause clause(int at, Peer peer) {
    boolean seen = peer.address().isPresent();
    boolean peerFirst = at < 0 && seen && !slots.showAddressBehind();
    Optional<String> name = some(peerFirst ? slots.nameBefore() : slots.text());
    boolean ptrFirst = seen && (labelled || (mta == Mta.EXIM && at >= 0)) && isName();
    Optional<String> rdns = ptrFirst ? name : ptrName();
    Optional<String> said = said();
    boolean saidFirst = !labelled || (mta == Mta.EXIM && ptrFirst);
    Client client =
        new Client(
            peer,
            said.isPresent() || !saidFirst ? said : name,
            greeting(),
            rdns,
            rdns.isPresent() ? mta.confirmsPtr(saysForged()) : Optional.empty(),
            ident());
    return new FromClause(client, slots.text(), login(at, peer), Optional.empty(), leftover());
  }

  /** Whether a name stands first, not an address. */
  private boolean isName() {
    return slots.first().size() == 1
        && PeerText.isName(slots.text())
        && slots.firstAlone() instanceof Peer.Missing;
  }

  /**
   * A login counts only behind the address, since what stands before it may be typed as HELO, and
   * before the envelope, behind which may stand what the client typed into it.
   */
  private Login login(int at, Peer peer) {
    if (!leftover().isEmpty()) {
      return Login.NONE; // a client that closes a comment leaves something between them
    }
    boolean seen = at < 0 && peer.address().isPresent();
    for (int i = 0; i < comments.size(); i++) {
      if (comments.get(i).notesEnvelope()) {
        return Login.NONE;
      }
      Login login = comments.get(i).login();
      seen |= i == at;
      if (login.made() && seen) {
        return login;
      }
    }
    return at < 0 || comments.get(at).login().made() ? Login.NONE : comments.get(at).login();
  }

  private List<String> leftover() {
    List<String> leftover = new ArrayList<>(0);
    for (int i = 0; i < slots.behind().size(); i++) {
      Token token = slots.behind().get(i);
      if (!token.is(Kind.BRACKET)) {
        leftover.add(token.written());
      }
    }
    return leftover;
  }

  private boolean isLabelled() {
    for (HeadComment comment : comments) {
      if (comment.labels().found()) {
        return true;
      }
    }
    return false;
  }

  private boolean saysForged() {
    for (HeadComment comment : comments) {
      if (comment.saysForged()) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> ptrName() {
    Optional<String> found = Optional.empty();
    for (int i = 0; i < comments.size() && found.isEmpty(); i++) {
      found = comments.get(i).peer().rdns();
    }
    return found;
  }

  private Optional<String> said() {
    Optional<String> found = Optional.empty();
    for (int i = 0; i < comments.size() && found.isEmpty(); i++) {
      found = comments.get(i).labels().helo();
    }
    return found;
  }

  private Optional<Client.Greeting> greeting() {
    Optional<Client.Greeting> found = Optional.empty();
    for (int i = 0; i < comments.size() && found.isEmpty(); i++) {
      found = comments.get(i).labels().greeting();
    }
    return found;
  }

  /** A labelled answer before one that stands in the client's text. */
  private Optional<String> ident() {
    Optional<String> labelled = Optional.empty();
    Optional<String> plain = Optional.empty();
    for (HeadComment comment : comments) {
      labelled = labelled.isPresent() ? labelled : comment.labels().ident();
      plain = plain.isPresent() ? plain : comment.peer().ident();
    }
    return labelled.isPresent() ? labelled : plain;
  }

  private static Optional<String> some(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
