package nl.qdc.hoptrace.received;

/** In which way the server came by the message. */
public enum Handover {
  /** Mail transfer: SMTP and its kin, or anything not known to be something else. */
  TRANSFER,
  /** Delivery within a system: LMTP (RFC 2033), with or without authentication. */
  LMTP,
  /** A user logged in: {@code ESMTPA}, {@code ESMTPSA} (RFC 3848), an authenticated sender. */
  LOGIN,
  /** A word that some servers write for a login and spamware writes too: {@code ASMTP}. */
  CLAIMED_LOGIN,
  /** A mail program's own channel: {@code mapi}, {@code HTTP}, {@code HTTPREST}. */
  CLIENT,
  /** {@code with HTTPS}: a provider's internal channel, or webmail. */
  HTTPS,
  /** A process on the server itself handed it in: a script, cron, a user's shell. */
  LOCAL,
  /** The server fetched it from a mailbox: POP3 or IMAP. Not a hand-over between networks. */
  PULL,
  /** A note that a filter or list left about the stamp below it. */
  NOTE
}
