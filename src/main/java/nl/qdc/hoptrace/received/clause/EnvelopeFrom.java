package nl.qdc.hoptrace.received.clause;

import java.util.Optional;
import nl.qdc.hoptrace.received.syntax.Clauses;
import nl.qdc.hoptrace.received.syntax.Clauses.Clause;
import nl.qdc.hoptrace.received.syntax.Token;
import nl.qdc.hoptrace.received.syntax.Token.Kind;
import nl.qdc.hoptrace.received.syntax.Tokens;

/** The envelope sender that some servers note, before or behind the date. */
public final class EnvelopeFrom {

  private static final String[] LABELS = {
    "envelope-from ", "envelope-sender ", "original mail from "
  };

  private EnvelopeFrom() {}

  // (envelope-from <a@x.example>)    (envelope-sender <a@x.example>)
  // with ESMTP id X.1 envelope-from <a@x.example>; …              Haraka
  // for <u@y.example> from <a@x.example>; …                       XMail
  // for <u@y.example> sender: <a@x.example> id …                  Smail
  public static Optional<String> read(Clauses clauses) {
    Optional<String> noted = inComments(clauses.comments());
    if (noted.isPresent()) {
      return noted;
    }
    Optional<String> worded = inWords(clauses);
    return worded.isPresent() ? worded : behindDate(clauses.behindDate());
  }

  private static Optional<String> inWords(Clauses clauses) {
    Optional<String> haraka = behindWord(clauses.part(Clause.ID), "envelope-from");
    Optional<String> xmail =
        haraka.isPresent() ? haraka : behindWord(clauses.part(Clause.FOR), "from");
    return xmail.isPresent() ? xmail : behindWord(clauses.part(Clause.FOR), "sender:");
  }

  private static Optional<String> inComments(Tokens comments) {
    for (int i = 0; i < comments.size(); i++) {
      Optional<String> address = address(comments.get(i));
      if (address.isPresent()) {
        return address;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> behindWord(Tokens tokens, String word) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).isWord(word) && tokens.get(i + 1).is(Kind.ANGLE)) {
        return Optional.of(tokens.get(i + 1).text());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> behindDate(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Optional<String> address = token.is(Kind.COMMENT) ? address(token) : Optional.empty();
      if (address.isPresent()) {
        return address;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> address(Token token) {
    return token.startsWith("e") || token.startsWith("o")
        ? labelled(token.text())
        : Optional.empty();
  }

  private static Optional<String> labelled(String comment) {
    for (String label : LABELS) {
      if (comment.startsWith(label)) {
        String text = comment.substring(label.length()).strip();
        int comma = text.indexOf(", uid ");
        String plain = comma < 0 ? text : text.substring(0, comma);
        boolean angled = plain.length() > 1 && plain.startsWith("<") && plain.endsWith(">");
        return Optional.of(angled ? plain.substring(1, plain.length() - 1) : plain);
      }
    }
    return Optional.empty();
  }
}
