package nl.qdc.hoptrace.received.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.qdc.hoptrace.received.Peer;
import nl.qdc.hoptrace.received.Unparsed.Reason;
import nl.qdc.hoptrace.received.syntax.Clauses;
import nl.qdc.hoptrace.received.syntax.Token;
import nl.qdc.hoptrace.received.syntax.Token.Kind;

/**
 * The {@code from} clause: slots, then comments. The comment that holds an address is who the
 * server saw; without one it is the first slot, if that is an address alone.
 *
 * @param peer whom the server saw
 * @param slots the text before the first comment
 * @param helo what the client said
 * @param rdns the name that the server looked up
 * @param forged whether the server says that this name does not lead back
 * @param login whether the client logged in
 * @param account as whom
 * @param ambiguity why nothing of it can be believed
 */
record FromClause(
    Peer peer,
    String slots,
    Optional<String> helo,
    Optional<String> rdns,
    boolean forged,
    boolean login,
    Optional<String> account,
    Optional<Reason> ambiguity) {

  static FromClause read(Clauses clauses) {
    if (!clauses.hasFrom()) {
      boolean text = clauses.head().stream().anyMatch(token -> !token.is(Kind.COMMENT));
      return nothing(text ? Optional.of(Reason.NOT_A_STAMP) : Optional.empty());
    }
    List<IdentityComment> comments = new ArrayList<>(2);
    List<Token> slots = new ArrayList<>(2);
    for (Token token : clauses.head()) {
      if (token.is(Kind.COMMENT)) {
        comments.add(IdentityComment.read(token.text()));
      } else if (!token.is(Kind.SEMICOLON)) {
        slots.add(token);
      }
    }
    return combine(Slots.of(slots), comments);
  }

  private static FromClause nothing(Optional<Reason> ambiguity) {
    return new FromClause(
        new Peer.None(),
        "",
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        Optional.empty(),
        ambiguity);
  }

  private static FromClause combine(Slots slots, List<IdentityComment> comments) {
    List<Peer> peers = comments.stream().flatMap(c -> c.peer().stream()).distinct().toList();
    Optional<String> said = first(comments, c -> c.labels().helo());
    boolean labelled = comments.stream().anyMatch(c -> c.labels().found());
    Optional<Reason> ambiguity =
        peers.size() > 1
            ? Optional.of(Reason.TWO_PEERS)
            : first(comments, IdentityComment::ambiguity);
    Peer peer = peers.isEmpty() ? slots.peer(hasBareName(comments)) : peers.get(0);
    Optional<String> name = slots.name();
    return new FromClause(
        peer,
        slots.text(),
        labelled ? said : name,
        labelled ? name.filter(PeerText::isName) : first(comments, IdentityComment::rdns),
        comments.stream().anyMatch(IdentityComment::forged),
        loginBehindIdentity(slots, comments),
        first(comments, IdentityComment::account),
        ambiguity.or(() -> peers.isEmpty() ? slots.ambiguity() : Optional.empty()));
  }

  /** A login counts only behind the address: what stands before it may be typed as HELO. */
  private static boolean loginBehindIdentity(Slots slots, List<IdentityComment> comments) {
    boolean seen = comments.stream().allMatch(c -> c.peer().isEmpty()) && slots.isAddress();
    for (IdentityComment comment : comments) {
      seen |= comment.peer().isPresent();
      if (comment.login() && (seen || comment.labels().account().isPresent())) {
        return true;
      }
    }
    return false;
  }

  /** A comment with neither label nor address: a name that the server, or the client, wrote. */
  private static boolean hasBareName(List<IdentityComment> comments) {
    return comments.stream().anyMatch(c -> !c.technical() && !c.labels().found());
  }

  private static <T, R> Optional<R> first(
      List<T> items, java.util.function.Function<T, Optional<R>> part) {
    return items.stream().flatMap(item -> part.apply(item).stream()).findFirst();
  }

  /**
   * What stands outside comments: a HELO name or address, or both.
   *
   * @param tokens the tokens in order
   */
  record Slots(List<Token> tokens) {

    static Slots of(List<Token> tokens) {
      return new Slots(tokens);
    }

    String text() {
      return tokens.stream().map(Slots::written).collect(Collectors.joining(" "));
    }

    private static String written(Token token) {
      return token.is(Kind.BRACKET) ? "[" + token.text() + "]" : token.text();
    }

    /** The first slot as a name: everything in it was said by the client or looked up. */
    Optional<String> name() {
      boolean named = tokens.size() == 2 && tokens.get(1).is(Kind.BRACKET);
      String text = named ? written(tokens.get(0)) : text();
      return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    boolean isAddress() {
      return peer(false).address().isPresent();
    }

    Optional<Reason> ambiguity() {
      long brackets = tokens.stream().filter(token -> token.is(Kind.BRACKET)).distinct().count();
      return brackets > 1 ? Optional.of(Reason.TWO_PEERS) : Optional.empty();
    }

    /**
     * The address among the slots, when no comment has one: {@code [192.0.2.1]}, {@code name
     * [192.0.2.1]} or {@code 192.0.2.1}.
     *
     * @param named whether a bare name follows in a comment; then the slot may be HELO
     */
    Peer peer(boolean named) {
      int last = tokens.size() - 1;
      boolean port = last > 0 && tokens.get(last).text().startsWith(":");
      String behind = port ? tokens.get(last--).text() : "";
      if (last < 0 || last > 1 || named) {
        return new Peer.Missing();
      }
      Token slot = tokens.get(last);
      if (slot.is(Kind.BRACKET)) {
        return AddressText.bracketed(slot.text(), behind);
      }
      return last == 0 ? word(slot.text()) : new Peer.Missing();
    }

    private static Peer word(String text) {
      return AddressText.bare(text)
          .orElseGet(
              () ->
                  AddressText.looksLikeAddress(text) ? new Peer.Refused(text) : new Peer.Missing());
    }
  }
}
