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
  private final HeadComment[] comments;
  private final Mta mta;
  private boolean labelled;
  private Optional<String> said = Optional.empty();
  private Optional<Client.Greeting> greeting = Optional.empty();
  private Optional<String> ptrName = Optional.empty();
  private Optional<String> labelledIdent = Optional.empty();
  private Optional<String> plainIdent = Optional.empty();

  ClientText(Slots slots, HeadComment[] comments, Mta mta) {
    this.slots = slots;
    this.comments = comments;
    this.mta = mta;
    for (HeadComment comment : comments) {
      note(comment.labels());
      note(comment.peer());
    }
  }

  /** The first of each counts. */
  private void note(Labels labels) {
    labelled |= labels.found();
    said = said.isPresent() ? said : labels.helo();
    greeting = greeting.isPresent() ? greeting : labels.greeting();
    labelledIdent = labelledIdent.isPresent() ? labelledIdent : labels.ident();
  }

  private void note(PeerText peer) {
    ptrName = ptrName.isPresent() ? ptrName : peer.rdns();
    plainIdent = plainIdent.isPresent() ? plainIdent : peer.ident();
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
    Optional<String> rdns = ptrFirst ? name : ptrName;
    boolean saidFirst = !labelled || (mta == Mta.EXIM && ptrFirst);
    Client client =
        new Client(
            peer,
            said.isPresent() || !saidFirst ? said : name,
            greeting,
            rdns,
            rdns.isPresent() ? mta.confirmsPtr(saysForged()) : Optional.empty(),
            labelledIdent.isPresent() ? labelledIdent : plainIdent);
    List<String> leftover = leftover();
    boolean told = leftover.isEmpty() && mta != Mta.EXIM; // which tells behind with, HELO last here
    Login login = told ? login(at, seen) : Login.NONE;
    return new FromClause(client, slots.text(), login, Optional.empty(), leftover);
  }

  /** Whether a name stands first, not an address. */
  private boolean isName() {
    return slots.first().size() == 1
        && PeerText.isName(slots.text())
        && slots.firstAlone() instanceof Peer.Missing;
  }

  /**
   * A login counts only behind the address, since what stands before it may be typed as HELO, with
   * the client's own address too: behind the last one. And before the envelope, behind which may
   * stand what the client typed into it; and only when nothing is left over, as a client that
   * closes a comment leaves something between them.
   */
  private Login login(int at, boolean peerSeen) {
    boolean seen = at < 0 && peerSeen;
    int shown = lastShown(at);
    for (int i = 0; i < comments.length; i++) {
      if (comments[i].notesEnvelope()) {
        return Login.NONE;
      }
      Login login = comments[i].login();
      seen |= i == shown;
      if (login.made() && seen) {
        return login;
      }
    }
    return at < 0 || comments[shown].login().made() ? Login.NONE : comments[shown].login();
  }

  private int lastShown(int first) {
    int last = first;
    for (int i = first + 1; first >= 0 && i < comments.length; i++) {
      last = comments[i].peer().peer().isPresent() ? i : last;
    }
    return last;
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

  private boolean saysForged() {
    for (HeadComment comment : comments) {
      if (comment.saysForged()) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> some(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
