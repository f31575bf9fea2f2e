package nl.qdc.hoptrace.received;

import java.util.Arrays;
import java.util.Optional;

/**
 * The mail transmission types that IANA registers for the {@code with} clause (RFC 5321 §4.4.2, RFC
 * 3848, RFC 4355, RFC 6531 §4.3).
 */
public enum Protocol {
  /** Plain SMTP. */
  SMTP,
  /** SMTP with extensions. */
  ESMTP,
  /** With authentication. */
  ESMTPA,
  /** With STARTTLS. */
  ESMTPS,
  /** With both. */
  ESMTPSA,
  /** Local delivery (RFC 2033). */
  LMTP,
  /** With authentication. */
  LMTPA,
  /** With STARTTLS. */
  LMTPS,
  /** With both. */
  LMTPSA,
  /** Multimedia messaging. */
  MMS,
  /** Internationalized mail. */
  UTF8SMTP,
  /** With authentication. */
  UTF8SMTPA,
  /** With STARTTLS. */
  UTF8SMTPS,
  /** With both. */
  UTF8SMTPSA,
  /** Local delivery of internationalized mail. */
  UTF8LMTP,
  /** With authentication. */
  UTF8LMTPA,
  /** With STARTTLS. */
  UTF8LMTPS,
  /** With both. */
  UTF8LMTPSA;

  private static final Protocol[][] BY_LENGTH = byLength();

  private static Protocol[][] byLength() {
    Protocol[][] byLength = new Protocol[UTF8SMTPSA.name().length() + 1][0];
    for (Protocol type : values()) {
      int length = type.name().length();
      byLength[length] = Arrays.copyOf(byLength[length], byLength[length].length + 1);
      byLength[length][byLength[length].length - 1] = type;
    }
    return byLength;
  }

  /** The type of that name, in any case; empty for a word that is not registered. */
  public static Optional<Protocol> of(String word) {
    if (word.length() >= BY_LENGTH.length) {
      return Optional.empty();
    }
    for (Protocol type : BY_LENGTH[word.length()]) {
      if (type.name().equalsIgnoreCase(word)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
