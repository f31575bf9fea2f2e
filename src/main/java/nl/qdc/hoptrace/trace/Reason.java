package nl.qdc.hoptrace.trace;

import java.util.Locale;

/** Why the walk, or the whole analysis, ended as it did. */
public enum Reason {
  /** A receiver's stamp shows an address of ours as the peer. */
  BORDER_PEER,
  /** Our relay's stamp shows an address of ours as the peer. */
  BEHIND_RELAY,
  /** A client logged in at our relay. */
  AUTHENTICATED_AT_RELAY,
  /** A process on our relay handed the message in. */
  LOCAL_AT_RELAY,
  /** Our relay handed it over, and no believed stamp shows from where it came there. */
  RELAY_ORIGIN_NOT_SHOWN,
  /** Our relay took it from outside without a login. */
  ENTERED_FROM_OUTSIDE,
  /** An outside host handed it over, and a stamp that is not believed shows us. */
  CLAIMED_BELOW_BORDER,
  /** The same, and the provider's own submission stamp shows one of our addresses logging in. */
  SUBMITTED_AT_PROVIDER,
  /** Our address stands behind a private hop that can't be told from a proxy. */
  BEHIND_PRIVATE_HOP,
  /** An outside host handed it over. */
  OUTSIDE_BORDER,
  /** Our own relay received it from an outside host. */
  RECEIVED_BY_US,
  /** There is no Received field. */
  NO_RECEIVED,
  /** The complaint holds no headers of the mail complained of. */
  NO_REPORTED_MESSAGE,
  /** A stamp that would decide can't be read. */
  BORDER_UNREADABLE,
  /** The stamp below an internal hop may be anybody's. */
  INTERNAL_HOP_UNLINKED,
  /** No stamp shows where the mail came from outside. */
  ONLY_INTERNAL_HOPS,
  /** Content fields stand between the stamps: two mails were pasted together. */
  TRACE_INTERRUPTED,
  /** A witness on the receiver's side names another address. */
  EVIDENCE_CONFLICT,
  /** A cap was reached before the walk ended. */
  LIMIT_HIT,
  /** The input is no mail. */
  NOT_MAIL;

  /** Whether it says that our network handed the mail on. */
  public boolean isOurs() {
    return this.compareTo(ENTERED_FROM_OUTSIDE) <= 0;
  }

  /** The code in reports. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
