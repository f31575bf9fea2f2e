package nl.qdc.hoptrace.received.read;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.qdc.hoptrace.received.Handover;
import nl.qdc.hoptrace.received.client.FromClause;
import nl.qdc.hoptrace.received.mta.Mta;
import nl.qdc.hoptrace.received.syntax.Clauses;
import nl.qdc.hoptrace.received.syntax.Clauses.Clause;
import nl.qdc.hoptrace.received.syntax.Token;
import nl.qdc.hoptrace.received.syntax.Token.Kind;
import nl.qdc.hoptrace.received.syntax.Tokens;

/** Which way of handing over a stamp's words mean. They count only behind the single {@code by}. */
final class HandoverReader {

  /**
   * RFC 3848, RFC 6531 §4.3 and IANA's mail transmission types; then what is in use beside them.
   */
  private static final Map<String, Handover> WORDS = words();

  private static final int LONGEST = 12;

  /** The order of RFC 5321 §4.4. */
  private static final Clause[] BEHIND_VIA = {Clause.WITH, Clause.ID, Clause.FOR};

  private HandoverReader() {}

  private static Map<String, Handover> words() {
    Map<String, Handover> words = new HashMap<>();
    for (Map.Entry<Handover, List<String>> entry : table().entrySet()) {
      for (String name : entry.getValue()) {
        words.put(name, entry.getKey());
      }
    }
    return words;
  }

  private static Map<Handover, List<String>> table() {
    Map<Handover, List<String>> table = new EnumMap<>(Handover.class);
    table.put(Handover.LOGIN, List.of("esmtpa", "esmtpsa", "utf8smtpa", "utf8smtpsa", "lsmtpa"));
    table.put(
        Handover.LMTP,
        List.of(
            "lmtp",
            "lmtps",
            "lmtpa",
            "lmtpsa",
            "utf8lmtp",
            "utf8lmtps",
            "utf8lmtpa",
            "utf8lmtpsa"));
    table.put(
        Handover.CLIENT,
        List.of(
            "mapi",
            "http",
            "httpu",
            "httprest",
            "http/1.0",
            "http/1.1",
            "http/2",
            "http/2.0",
            "ximss",
            "airsync"));
    table.put(Handover.HTTPS, List.of("https"));
    table.put(
        Handover.LOCAL,
        List.of("local", "local-bsmtp", "local-smtp", "local-esmtp", "local-esmtps"));
    table.put(
        Handover.PULL,
        List.of("pop2", "pop3", "pop3s", "apop", "kpop", "rpop", "sdps", "imap", "imap4", "imaps"));
    table.put(Handover.CLAIMED_LOGIN, List.of("asmtp", "smtpa", "smtpsa", "easmtp", "aesmtp"));
    return table;
  }

  static Handover read(Clauses clauses, FromClause from, Mta mta) {
    if (LocalMarks.isLocal(clauses, from, mta)) {
      return Handover.LOCAL;
    }
    if (from.login().made() || Logins.behindBy(clauses).made()) {
      return Handover.LOGIN;
    }
    boolean words = clauses.recipientFirst();
    Tokens with = clauses.part(Clause.WITH);
    for (int i = 0; i < with.size(); i++) {
      Token token = with.get(i);
      if (words && (token.is(Kind.COMMENT) || clauses.recipientFirst())) {
        break; // here may stand what the client typed into the envelope
      }
      words |= token.is(Kind.WORD);
      Optional<Handover> meaning = meaning(token);
      if (meaning.isPresent()) {
        return meaning.get();
      }
    }
    Optional<Token> via = via(clauses);
    return via.isPresent() ? meaning(via.get()).orElse(Handover.TRANSFER) : Handover.TRANSFER;
  }

  /** The link, where it stands first behind {@code by}: further on the client may have typed it. */
  private static Optional<Token> via(Clauses clauses) {
    Tokens via = clauses.part(Clause.VIA);
    for (Clause clause : BEHIND_VIA) {
      Tokens part = clauses.part(clause);
      if (!via.isEmpty() && !part.isEmpty() && part.get(0).end() < via.get(0).end()) {
        return Optional.empty();
      }
    }
    return via.isEmpty() || clauses.notesEnvelopeBehindBy()
        ? Optional.empty()
        : Optional.of(via.get(0));
  }

  private static Optional<Handover> meaning(Token token) {
    return token.is(Kind.WORD) && token.length() <= LONGEST
        ? Optional.ofNullable(WORDS.get(token.text().toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }
}
