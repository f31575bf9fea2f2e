package nl.qdc.hoptrace.received.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.qdc.hoptrace.received.Handover;
import nl.qdc.hoptrace.received.syntax.Clauses;
import nl.qdc.hoptrace.received.syntax.Clauses.Clause;
import nl.qdc.hoptrace.received.syntax.Token;
import nl.qdc.hoptrace.received.syntax.Token.Kind;

/** Which way of handing over a stamp's words mean. They count only behind the single {@code by}. */
final class HandoverReader {

  /** RFC 3848, RFC 6531 §4.3 and IANA's mail transmission types; then what is in use beside them. */
  private static final Map<Handover, List<String>> WORDS =
      Map.of(
          Handover.LOGIN,
          List.of("esmtpa", "esmtpsa", "utf8smtpa", "utf8smtpsa", "lsmtpa"),
          Handover.LMTP,
          List.of("lmtp", "lmtps", "lmtpa", "lmtpsa", "utf8lmtp", "utf8lmtps", "utf8lmtpa", "utf8lmtpsa"),
          Handover.CLIENT,
          List.of("mapi", "http", "httprest", "http/1.0", "http/1.1", "http/2", "http/2.0"),
          Handover.HTTPS,
          List.of("https"),
          Handover.LOCAL,
          List.of("local", "local-bsmtp", "local-smtp", "local-esmtp"),
          Handover.PULL,
          List.of("pop2", "pop3", "pop3s", "apop", "kpop", "rpop", "sdps", "imap", "imap4", "imaps"),
          Handover.CLAIMED_LOGIN,
          List.of("asmtp", "smtpa", "smtpsa", "easmtp", "aesmtp"));

  private HandoverReader() {}

  static Handover read(Clauses clauses, FromClause from) {
    if (LocalMarks.isLocal(clauses, from)) {
      return Handover.LOCAL;
    }
    if (from.login()) {
      return Handover.LOGIN;
    }
    return Stream.concat(words(clauses, Clause.WITH), words(clauses, Clause.VIA).limit(1))
        .flatMap(word -> meaning(word).stream())
        .findFirst()
        .orElse(Handover.TRANSFER);
  }

  private static Stream<String> words(Clauses clauses, Clause clause) {
    return clauses.part(clause).stream().filter(token -> token.is(Kind.WORD)).map(Token::text);
  }

  private static Optional<Handover> meaning(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.startsWith("qmail-scanner")) {
      return Optional.of(Handover.NOTE);
    }
    return WORDS.entrySet().stream()
        .filter(entry -> entry.getValue().contains(lower))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
