package nl.qdc.hoptrace.received.read;

import java.util.Locale;
import java.util.Optional;
import nl.qdc.hoptrace.received.Peer;
import nl.qdc.hoptrace.received.Unparsed.Reason;

/**
 * One comment of the {@code from} clause.
 *
 * @param peer the address in it, refused or not; empty when it has none
 * @param rdns the name before the address
 * @param labels what its labels mark
 * @param login whether it tells of a login
 * @param account the login's account
 * @param forged whether the server says that the PTR name does not lead back
 * @param technical whether it is about the connection, not about who the client is
 * @param ambiguity why its address can't be told
 */
record IdentityComment(
    Optional<Peer> peer,
    Optional<String> rdns,
    Labels labels,
    boolean login,
    Optional<String> account,
    boolean forged,
    boolean technical,
    Optional<Reason> ambiguity) {

  private static final String[] TECHNICAL = {
    "using tls",
    "using ssl",
    "no client certificate",
    "client did not",
    "not verified",
    "verified ok",
    "envelope-from",
    "envelope-sender",
    "uid ",
    "version=",
    "cipher=",
    "may be forged"
  };
  private static final String[] ACCOUNTS = {
    "authenticated sender: ", "authenticated user ", "authenticated as ", "authenticated user: "
  };

  static IdentityComment read(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.startsWith("client cn \"") || (text.indexOf('[') < 0 && isTechnical(lower))) {
      return connection(false, Optional.empty());
    }
    int auth =
        text.indexOf('[') < 0 || lower.startsWith("authenticated sender: ") ? login(lower) : -1;
    return auth < 0 ? identity(text) : connection(true, account(text, lower));
  }

  private static boolean isTechnical(String lower) {
    for (String prefix : TECHNICAL) {
      if (lower.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  /** Where {@code authenticated} stands as the comment's first or second word; -1 for nowhere. */
  private static int login(String lower) {
    int at = lower.startsWith("authenticated") ? 0 : lower.indexOf(" authenticated user ");
    return at;
  }

  private static Optional<String> account(String text, String lower) {
    for (String label : ACCOUNTS) {
      int at = lower.indexOf(label);
      if (at >= 0) {
        return Optional.of(text.substring(at + label.length()).strip());
      }
    }
    return Optional.empty();
  }

  private static IdentityComment connection(boolean login, Optional<String> account) {
    return new IdentityComment(
        Optional.empty(),
        Optional.empty(),
        Labels.of(""),
        login,
        account,
        false,
        true,
        Optional.empty());
  }

  private static IdentityComment identity(String text) {
    Labels labels = Labels.of(text);
    PeerText peer = PeerText.read(labels.rest());
    Optional<Reason> open = labels.open() ? Optional.of(Reason.OPEN_LABEL) : peer.ambiguity();
    return new IdentityComment(
        peer.peer(),
        peer.rdns(),
        labels,
        peer.login() || labels.account().isPresent(),
        labels.account().or(peer::account),
        text.contains("may be forged"),
        false,
        open);
  }
}
