package nl.qdc.hoptrace.received.clause;

import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.received.Tls;
import nl.qdc.hoptrace.received.syntax.Characters;
import nl.qdc.hoptrace.received.syntax.Clauses;
import nl.qdc.hoptrace.received.syntax.Clauses.Clause;
import nl.qdc.hoptrace.received.syntax.Token;
import nl.qdc.hoptrace.received.syntax.Token.Kind;
import nl.qdc.hoptrace.received.syntax.Tokens;
import nl.qdc.hoptrace.received.syntax.Words;

/** The session's encryption, in the spellings that servers have for it. */
public final class TlsReader {

  private TlsReader() {}

  /** Reads the first note of it. */
  public static Optional<Tls> read(Clauses clauses) {
    for (int i = 0; i < clauses.comments().size(); i++) {
      Optional<Tls> tls = comment(clauses.comments().get(i));
      if (tls.isPresent()) {
        return withCipher(tls.get(), clauses);
      }
    }
    Optional<Tls> worded = words(clauses.part(Clause.WITH));
    return worded.isPresent() ? worded : tls("", behindWord(clauses.part(Clause.ID)).orElse(""));
  }

  private static Optional<Tls> comment(Token comment) {
    String text = comment.text();
    if (comment.startsWith("using ")) {
      return using(Words.first(5, text));
    }
    if (comment.has(Characters.EQUALS) && (text.contains("version=") || text.contains("cipher="))) {
      return tls(value(text, "version="), value(text, "cipher="));
    }
    int label = comment.has(Characters.COLON) ? label(text) : -1;
    if (label >= 0) {
      return courier(text.substring(label + 5));
    }
    return comment.has(Characters.DIGIT) ? colons(text) : Optional.empty();
  }

  private static int label(String text) {
    return Math.max(text.indexOf("TLS: "), text.indexOf("SSL: "));
  }

  // (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) …)        Postfix
  private static Optional<Tls> using(List<String> words) {
    boolean cipher = words.size() > 4 && words.get(3).equals("cipher");
    return words.size() > 1 && isVersion(words.get(1))
        ? tls(words.get(1), cipher ? words.get(4) : "")
        : Optional.empty();
  }

  // (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384)             Exchange, sendmail
  private static String value(String text, String key) {
    int at = text.indexOf(key);
    int start = at + key.length();
    int end = start;
    while (at >= 0 && end < text.length() && " ,;)".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return at < 0 ? "" : text.substring(start, end);
  }

  // (AUTH: LOGIN user, TLS: TLSv1/SSLv3,128bits,RC4-MD5)                       Courier
  private static Optional<Tls> courier(String text) {
    int first = text.indexOf(',');
    int last = text.lastIndexOf(',');
    return first < 0
        ? Optional.empty()
        : tls(text.substring(0, first).strip(), text.substring(last + 1).strip());
  }

  // (TLS1.2:ECDHE-RSA-AES256-GCM-SHA384:256)   (TLS1.3) tls TLS_AES_256_GCM_SHA384   Exim
  // (Cipher TLSv1:DES-CBC3-SHA:168)            (TLSv1.3:AEAD-AES256-GCM-SHA384:256:NO)
  private static Optional<Tls> colons(String text) {
    int start = text.indexOf(' ') + 1;
    if (!text.startsWith("TLS", start) && !text.startsWith("SSL", start)) {
      return Optional.empty();
    }
    String plain = text.substring(start);
    int colon = plain.indexOf(':');
    int end = colon < 0 ? -1 : plain.indexOf(':', colon + 1);
    String version = colon < 0 ? plain : plain.substring(0, colon);
    String cipher = end < 0 ? "" : plain.substring(colon + 1, end);
    return isVersion(version) && version.indexOf(' ') < 0 ? tls(version, cipher) : Optional.empty();
  }

  private static boolean isVersion(String word) {
    return word.length() > 3
        && word.length() < 16
        && (word.startsWith("TLS") || word.startsWith("SSL"))
        && Character.isDigit(word.charAt(word.length() - 1));
  }

  // with esmtps (TLS1.3) tls TLS_AES_256_GCM_SHA384 (Exim 4.96)
  private static Optional<Tls> withCipher(Tls tls, Clauses clauses) {
    return tls.cipher().isPresent()
        ? Optional.of(tls)
        : Optional.of(new Tls(tls.version(), behindWord(clauses.part(Clause.WITH))));
  }

  // with ESMTPS id 349C9C2B.1 envelope-from <a@x.example> tls TLS_AES_256_GCM_SHA384    Haraka
  private static Optional<String> behindWord(Tokens tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i - 1).isWord("tls")) {
        return Optional.of(tokens.get(i).text());
      }
    }
    return Optional.empty();
  }

  // with ECDHE-RSA-AES256-GCM-SHA384 encrypted SMTP        with ESMTP/TLS/DHE-RSA-AES256-GCM-SHA384
  // with (DHE-RSA-AES256-SHA encrypted) SMTP
  private static Optional<Tls> words(Tokens with) {
    for (int i = 0; i < with.size(); i++) {
      String text = with.get(i).text();
      if (with.get(i).is(Kind.COMMENT) && text.endsWith(" encrypted")) {
        return tls("", text.substring(0, text.length() - " encrypted".length()));
      }
      if (i > 0 && with.get(i).isWord("encrypted")) {
        return tls("", with.get(i - 1).text());
      }
      int slashes = text.indexOf("/TLS/");
      if (slashes > 0) {
        return tls("", text.substring(slashes + 5));
      }
    }
    return Optional.empty();
  }

  private static Optional<Tls> tls(String version, String cipher) {
    return version.isEmpty() && cipher.isEmpty()
        ? Optional.empty()
        : Optional.of(new Tls(some(version), some(cipher)));
  }

  private static Optional<String> some(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
