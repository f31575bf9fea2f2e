package nl.qdc.hoptrace.received.client;

import java.util.Optional;
import nl.qdc.hoptrace.received.Peer;
import nl.qdc.hoptrace.received.address.AddressScan;
import nl.qdc.hoptrace.received.address.AddressText;
import nl.qdc.hoptrace.received.mta.Mta;
import nl.qdc.hoptrace.received.syntax.Token;
import nl.qdc.hoptrace.received.syntax.Token.Kind;
import nl.qdc.hoptrace.received.syntax.Tokens;

/**
 * What stands outside comments in the {@code from} clause.
 *
 * @param first what stands before the first comment: a HELO name, a PTR name, an address
 * @param behind what stands behind it
 */
record Slots(Tokens first, Tokens behind) {

  static Slots of(Tokens head) {
    int comment = 0;
    while (comment < head.size() && !head.get(comment).is(Kind.COMMENT)) {
      comment++;
    }
    Tokens behind = head.between(comment, head.size()).without(Kind.COMMENT);
    return new Slots(
        head.between(0, comment).without(Kind.SEMICOLON), behind.without(Kind.SEMICOLON));
  }

  /** The text before the first comment; empty when there is none. */
  String text() {
    if (first.size() == 1) {
      return first.get(0).written();
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < first.size(); i++) {
      Token token = first.get(i);
      text.append(text.isEmpty() ? "" : " ").append(token.written());
    }
    return text.toString();
  }

  /** The name before the address, when that is among what stands first. */
  String nameBefore() {
    return first.size() > 1 && !isWithPort(first) ? first.get(0).written() : "";
  }

  /** Whether quotes or brackets hold what may be the server's own words about the client. */
  boolean swallow() {
    return swallows(first) || swallows(behind);
  }

  private static boolean swallows(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean enclosed = token.is(Kind.QUOTED) || token.is(Kind.ANGLE);
      boolean bracket = token.is(Kind.BRACKET) && !isRound(token);
      int open = enclosed || bracket ? token.text().indexOf('(') : -1;
      if (open >= 0 || (enclosed && token.text().indexOf('[') >= 0)) {
        return true;
      }
    }
    return false;
  }

  /** MDaemon: {@code [(192.0.2.1)]}. */
  private static boolean isRound(Token token) {
    String text = token.text();
    return token.is(Kind.BRACKET) && text.startsWith("(") && text.indexOf(')') == text.length() - 1;
  }

  /** The address that stands alone before the first comment; {@code Missing} when none does. */
  Peer firstAlone() {
    return first.size() == 1 || isWithPort(first) ? address(first) : new Peer.Missing();
  }

  /** The address that stands alone behind the comments. */
  Peer behindAlone() {
    return behind.size() == 1 || isWithPort(behind) ? address(behind) : new Peer.Missing();
  }

  /** {@code [192.0.2.1]}, {@code 192.0.2.1} or {@code name [192.0.2.1]}. */
  Peer any() {
    boolean named = first.size() > 1 && !isWithPort(first);
    Tokens rest = named ? first.between(1, first.size()) : first;
    if (rest.isEmpty() || rest.size() > 2 || (named && !rest.get(0).is(Kind.BRACKET))) {
      return new Peer.Missing();
    }
    return rest.size() == 1 || isWithPort(rest) ? address(rest) : new Peer.Missing();
  }

  /** Whether an address, or what is meant as one, stands behind the comments. */
  boolean showAddressBehind() {
    for (int i = 0; i < behind.size(); i++) {
      Token token = behind.get(i);
      if (token.is(Kind.BRACKET) || AddressScan.found(token)) {
        return true;
      }
    }
    return false;
  }

  /** Whether another address than the peer's stands behind the comments. */
  boolean contradictBehind(Peer peer) {
    for (int i = 0; i < behind.size(); i++) {
      Token token = behind.get(i);
      if (AddressScan.contradicts(token.text(), peer)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether there are two brackets that differ: then one of them was typed. MDaemon's own are not
   * to be mistaken for a literal that a client says.
   */
  boolean showTwo(Mta mta) {
    boolean round = mta == Mta.MDAEMON && !first.isEmpty() && isRound(first.get(first.size() - 1));
    Optional<String> one = Optional.empty();
    for (int i = 0; i < first.size(); i++) {
      Token token = first.get(i);
      if (token.is(Kind.BRACKET) && (!round || isRound(token))) {
        if (one.isPresent() && !one.get().equals(token.text())) {
          return true;
        }
        one = Optional.of(token.text());
      }
    }
    return false;
  }

  private static boolean isWithPort(Tokens tokens) {
    return tokens.size() == 2 && tokens.get(1).text().startsWith(":");
  }

  private static Peer address(Tokens tokens) {
    Token token = tokens.get(0);
    if (token.is(Kind.BRACKET)) {
      return AddressText.bracketed(token.text(), tokens.size() > 1 ? tokens.get(1).text() : "", 0);
    }
    return token.is(Kind.WORD)
        ? AddressText.meant(token.text()).orElseGet(Peer.Missing::new)
        : new Peer.Missing();
  }
}
