package nl.qdc.hoptrace.received.client;

import java.util.Optional;
import nl.qdc.hoptrace.received.syntax.Words;

/**
 * What a comment says of a login.
 *
 * @param made whether it says that there was one
 * @param account as whom; without a login, the user that a login in the {@code with} clause means
 * @param method how
 */
public record Login(boolean made, Optional<String> account, Optional<String> method) {

  /** Nothing is said of one. */
  public static final Login NONE = new Login(false, Optional.empty(), Optional.empty());

  private static final String USER = " authenticated user ";

  private static final String MADE = "authenticated";

  /** Longest first: what stands behind is the account. */
  private static final String[] LABELS = {
    MADE + " sender: ", MADE + " user: ", MADE + " user ", MADE + " as "
  };

  /** A login of that account; of one that is not told when the text is empty. */
  public static Login as(String account) {
    Optional<String> told = account.isEmpty() ? Optional.empty() : Optional.of(account);
    return new Login(true, told, Optional.empty());
  }

  /** The user in {@code (user@192.0.2.1)}: qmail's patches write ident there, or the login. */
  static Login perhaps(Optional<String> user) {
    return new Login(false, user, Optional.empty());
  }

  /** Reads a comment; {@link #NONE} when it is about something else. */
  public static Login read(String comment) {
    // Courier: (AUTH: LOGIN user@example.net, TLS: TLSv1/SSLv3,128bits,RC4-MD5)
    if (Words.startsWith(comment, "auth: ")) {
      return courier(comment.substring(6));
    }
    if (Words.startsWith(comment, MADE)) {
      return labelled(comment);
    }
    // (SquirrelMail authenticated user admin)
    int blank = comment.indexOf(' ');
    return blank > 0 && comment.startsWith(USER, blank)
        ? as(comment.substring(blank + USER.length()).strip())
        : NONE;
  }

  private static Login labelled(String comment) {
    for (String label : LABELS) {
      if (Words.startsWith(comment, label)) {
        return as(comment.substring(label.length()).strip());
      }
    }
    // Sendmail: (authenticated bits=128), (authenticated (0 bits)), (authenticated)
    return new Login(true, Optional.empty(), Optional.empty());
  }

  private static Login courier(String text) {
    int comma = text.indexOf(',');
    String login = comma < 0 ? text : text.substring(0, comma);
    int blank = login.indexOf(' ');
    return blank < 0
        ? as(login)
        : new Login(
            true, Optional.of(login.substring(blank + 1)), Optional.of(login.substring(0, blank)));
  }
}
