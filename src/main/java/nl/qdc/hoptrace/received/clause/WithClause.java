package nl.qdc.hoptrace.received.clause;

import java.util.Optional;
import nl.qdc.hoptrace.received.Protocol;
import nl.qdc.hoptrace.received.syntax.Token;
import nl.qdc.hoptrace.received.syntax.Token.Kind;
import nl.qdc.hoptrace.received.syntax.Tokens;

/**
 * The {@code with} clause: {@code ESMTPS}, {@code Microsoft SMTP Server}, {@code
 * ECDHE-RSA-AES256-SHA encrypted SMTP}.
 *
 * @param text as written, without comments
 * @param protocol the first registered transmission type in it
 */
public record WithClause(Optional<String> text, Optional<Protocol> protocol) {

  private static final WithClause NONE = new WithClause(Optional.empty(), Optional.empty());

  /** Reads the clause. */
  public static WithClause read(Tokens tokens) {
    if (tokens.isEmpty()) {
      return NONE;
    }
    return tokens.size() == 1 && isText(tokens.get(0))
        ? new WithClause(Optional.of(tokens.get(0).text()), protocol(tokens.get(0).text()))
        : words(tokens);
  }

  private static WithClause words(Tokens tokens) {
    StringBuilder text = new StringBuilder();
    Optional<Protocol> protocol = Optional.empty();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if ((token.isWord("tls") || token.startsWith("A=")) && !text.isEmpty()) {
        break; // Exim: with esmtpsa (TLS1.3) tls TLS_AES_256_GCM_SHA384 A=login:user
      }
      if (isText(token)) {
        text.append(text.isEmpty() ? "" : " ").append(token.text());
        protocol = protocol.isPresent() ? protocol : protocol(token.text());
      }
    }
    return text.isEmpty() ? NONE : new WithClause(Optional.of(text.toString()), protocol);
  }

  private static boolean isText(Token token) {
    return !token.is(Kind.COMMENT) && token.length() > 0 && !token.text().equals(",");
  }

  /** The first type among words that blanks and slashes separate. */
  private static Optional<Protocol> protocol(String text) {
    int start = 0;
    while (start <= text.length()) {
      int end = start;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      Optional<Protocol> protocol = Protocol.of(text.substring(start, end));
      if (protocol.isPresent()) {
        return protocol;
      }
      start = end + 1;
    }
    return Optional.empty();
  }
}
