package nl.qdc.hoptrace.received.client;

import nl.qdc.hoptrace.received.Peer;
import nl.qdc.hoptrace.received.address.AddressScan;
import nl.qdc.hoptrace.received.mta.Mta;
import nl.qdc.hoptrace.received.syntax.Token;

/**
 * Whether a {@code from} clause shows an address beside the peer's that the client need not own.
 */
final class Contradiction {

  private final Slots slots;
  private final HeadComment[] comments;
  private final Mta mta;

  Contradiction(Slots slots, HeadComment[] comments, Mta mta) {
    this.slots = slots;
    this.comments = comments;
    this.mta = mta;
  }

  /**
   * Whether there is one.
   *
   * @param at the comment that holds the peer's address, -1 when it stands elsewhere
   */
  boolean isThere(int at, Peer peer) {
    for (HeadComment comment : comments) {
      if (comment.contradicts(peer)) {
        return true;
      }
    }
    return at < 0
        ? slots.showTwo(mta)
        : isAmongComments(at, peer) || isFirst(at, peer) || slots.contradictBehind(peer);
  }

  private boolean isAmongComments(int at, Peer peer) {
    for (int i = 0; i < comments.length; i++) {
      HeadComment comment = comments[i];
      if (comment.isLabelled(peer) && (mta.beginsWithHelo() || !isLabelPlace(i, at))) {
        return true;
      }
      if (i > at && comment.peer().peer().filter(other -> !isSame(other, peer)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** A label stands behind the address or right before it; elsewhere it may be a PTR name. */
  private boolean isLabelPlace(int i, int at) {
    String rest = comments[i].labels().rest();
    return i == at - 1 || (i == at && rest.indexOf(' ') < 0 && !rest.startsWith("("));
  }

  /** Behind a label or a login, what stands first is the server's word: no other address. */
  private boolean isFirst(int at, Peer peer) {
    boolean labelled = mta.beginsWithClient();
    for (int i = 0; i < at; i++) {
      labelled |= comments[i].labels().found() || comments[i].technical();
    }
    for (int i = 0; i < slots.first().size(); i++) {
      Token token = slots.first().get(i);
      if (labelled && AddressScan.contradicts(token.text(), peer)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(Peer one, Peer other) {
    return one.address().isPresent() && one.address().equals(other.address());
  }
}
