package nl.qdc.hoptrace.received.client;

import java.util.Optional;
import nl.qdc.hoptrace.received.Peer;
import nl.qdc.hoptrace.received.Unparsed.Reason;
import nl.qdc.hoptrace.received.address.AddressScan;
import nl.qdc.hoptrace.received.syntax.Characters;
import nl.qdc.hoptrace.received.syntax.Prefixes;
import nl.qdc.hoptrace.received.syntax.Token;
import nl.qdc.hoptrace.received.syntax.Token.Kind;
import nl.qdc.hoptrace.received.syntax.Tokenizer;
import nl.qdc.hoptrace.received.syntax.Tokens;
import nl.qdc.hoptrace.received.syntax.Words;

/**
 * One comment of the {@code from} clause.
 *
 * @param token all of it
 * @param technical whether it is about the connection, not about who the client is
 * @param labels what its labels mark
 * @param peer what its unlabelled text says
 * @param login whether it tells of a login
 * @param ambiguity why nothing of the clause can be believed
 */
record HeadComment(
    Token token,
    boolean technical,
    Labels labels,
    PeerText peer,
    Login login,
    Optional<Reason> ambiguity) {

  private static final Prefixes TECHNICAL =
      new Prefixes(
          "using tls",
          "using ssl",
          "no client certificate",
          "client did not",
          "client cn \"",
          "verified ok",
          "envelope-from",
          "envelope-sender",
          "uid ",
          "version=",
          "cipher=",
          "tls: ",
          "ssl: ",
          "ident: ",
          "proxying for ",
          "may be forged");
  private static final PeerText NO_PEER = PeerText.read("");

  static HeadComment read(Token comment) {
    String text = comment.text();
    Login login = Login.read(text);
    return login.made() || TECHNICAL.begin(text) ? technical(comment, login) : identity(comment);
  }

  /**
   * A comment that begins like one about the connection. A PTR name or an ident answer can begin so
   * too; then an address stands where only the server puts one.
   */
  private static HeadComment technical(Token comment, Login login) {
    String text = comment.text();
    boolean identity = AddressScan.found(comment) && showsAddress(text);
    Optional<Reason> ambiguity = identity ? Optional.of(Reason.TWO_PEERS) : Optional.empty();
    return new HeadComment(comment, true, Labels.courier(text), NO_PEER, login, ambiguity);
  }

  /** Whether an address stands outside quotes and angle brackets, where the client's text ends. */
  private static boolean showsAddress(String text) {
    if (Words.startsWith(text, "proxying for ") && text.indexOf('@') < 0 && text.indexOf('[') < 0) {
      return false;
    }
    Tokens tokens = Tokenizer.tokens(text);
    boolean shows = tokens.isEmpty();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean quoted = token.is(Kind.QUOTED) || token.is(Kind.ANGLE);
      shows |= (!quoted || token.text().indexOf('(') >= 0) && AddressScan.found(token);
    }
    return shows;
  }

  private static HeadComment identity(Token comment) {
    Labels labels = Labels.of(comment);
    PeerText peer = PeerText.read(labels.rest());
    Optional<Reason> ambiguity = Optional.empty();
    if (labels.open()) {
      ambiguity = Optional.of(Reason.OPEN_LABEL);
    } else if (peer.ambiguous()) {
      ambiguity = Optional.of(Reason.TWO_PEERS);
    }
    Optional<String> account = labels.account();
    Login login = account.isPresent() ? Login.as(account.get()) : peer.login();
    return new HeadComment(comment, false, labels, peer, login, ambiguity);
  }

  /** Whether it tells of the envelope, which the client chose. */
  boolean notesEnvelope() {
    return token.startsWith("envelope-");
  }

  /** Whether the server says that the PTR name does not lead back to the address. */
  boolean saysForged() {
    return token.has(Characters.Y) && token.text().contains("may be forged");
  }

  /**
   * Whether its unlabelled text, or a comment within it, shows another address than the peer's. An
   * ident answer may be one, when it has no bracket of any kind.
   */
  boolean contradicts(Peer seen) {
    String rest = labels.rest();
    int at = rest.lastIndexOf('@');
    boolean ident = at > 0 && rest.indexOf('(') < 0 && rest.lastIndexOf('[', at) < 0;
    return !technical && AddressScan.contradicts(ident ? rest.substring(at) : rest, seen);
  }

  /**
   * Whether it has a label, and shows another address than the peer's. It may be a PTR name then:
   * {@code (HELO [192.0.2.1])} is what one server writes for the client's words, and another for a
   * client whose PTR name is {@code HELO}.
   */
  boolean isLabelled(Peer seen) {
    return labels.found() && AddressScan.contradicts(token.text(), seen);
  }
}
