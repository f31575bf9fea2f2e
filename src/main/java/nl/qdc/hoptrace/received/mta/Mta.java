package nl.qdc.hoptrace.received.mta;

import java.util.Optional;
import nl.qdc.hoptrace.received.syntax.Clauses;
import nl.qdc.hoptrace.received.syntax.Clauses.Clause;
import nl.qdc.hoptrace.received.syntax.Token;
import nl.qdc.hoptrace.received.syntax.Token.Kind;
import nl.qdc.hoptrace.received.syntax.Tokens;

/**
 * The mail server that wrote a stamp, by the signature that it leaves in a comment behind {@code
 * by} or {@code with}, as far as it matters for what its other words mean.
 */
public enum Mta {
  /** Prints a PTR name only when it leads back to the address. */
  POSTFIX(FirstSlot.HELO, PtrName.CONFIRMED, "Postfix"),
  /** The same; without a PTR name the address stands first. */
  EXIM(FirstSlot.CLIENT, PtrName.CONFIRMED, "Exim ", "ESMTP Exim", "v3."),
  /** Exim, when one of its own users handed the message in: the user's name, and no address. */
  EXIM_LOCAL(FirstSlot.CLIENT, PtrName.UNTOLD),
  /** Says {@code may be forged} when the PTR name does not lead back. */
  SENDMAIL(FirstSlot.HELO, PtrName.MARKED, "8.", "SGI-8."),
  /** OpenBSD's. */
  OPENSMTPD(FirstSlot.HELO, PtrName.UNTOLD, "OpenSMTPD"),
  /** Delivery by LMTP, from a socket as a rule. */
  CYRUS(FirstSlot.HELO, PtrName.UNTOLD, "Cyrus "),
  /** Puts the address first, or HELO when that name leads to the address. */
  COMMUNIGATE(FirstSlot.CLIENT, PtrName.UNTOLD, "CommuniGate Pro"),
  /** Puts the address first; known by its spelling {@code with SMTPs}. */
  YAHOO(FirstSlot.CLIENT, PtrName.UNTOLD),
  /** Microsoft's, of IIS. */
  SMTPSVC(FirstSlot.HELO, PtrName.UNTOLD, "Microsoft SMTPSVC"),
  /** Microsoft Exchange, old and new. */
  EXCHANGE(FirstSlot.HELO, PtrName.UNTOLD, "Microsoft Exchange", "Microsoft SMTP Server"),
  /** HELO and the address in brackets behind it, or HELO alone. */
  MDAEMON(FirstSlot.HELO_AND_ADDRESS, PtrName.UNTOLD, "MDaemon"),
  /** Mailing lists. */
  LISTSERV(FirstSlot.NO_ADDRESS, PtrName.UNTOLD, "LISTSERV-"),
  /** LISTSERV's own server: HELO and the PTR name. */
  LSMTP(FirstSlot.NO_ADDRESS, PtrName.UNTOLD, "LSMTP "),
  /** Writes {@code from HELO from [ADDRESS]}. */
  SMAIL(FirstSlot.HELO, PtrName.UNTOLD, "/\\##/\\ Smail", "Smail"),
  /** Writes {@code (from HELO [ADDRESS])}. */
  NAVGW(FirstSlot.HELO, PtrName.UNTOLD, "NAVGW "),
  /** Has a spool directory for what comes from the machine itself. */
  MERCURY(FirstSlot.HELO, PtrName.UNTOLD, "Mercury ", "Mercury/"),
  /** Others that write HELO and the address in brackets behind it. */
  HELO_AND_ADDRESS(FirstSlot.HELO_AND_ADDRESS, PtrName.UNTOLD, "SMTPD32-", "SLmail"),
  /** Others that write HELO first, some of them nothing else. */
  HELO_FIRST(
      FirstSlot.HELO,
      PtrName.UNTOLD,
      "Content Technologies SMTPRS",
      "Clearswift SMTPRS",
      "Lotus Domino",
      "IBM Domino",
      "HCL Domino",
      "Haraka",
      "Stalwart",
      "iPlanet Messaging Server",
      "Sun Java System Messaging",
      "Oracle Communications Messaging",
      "Netscape Messaging Server",
      "PMDF ",
      "Merak ",
      "IceWarp",
      "VisNetic",
      "hMailServer",
      "Kerio"),
  /** Any other, or none that signs. */
  OTHER(FirstSlot.UNTOLD, PtrName.UNTOLD);

  /** What stands first behind {@code from}. */
  private enum FirstSlot {
    NO_ADDRESS,
    HELO,
    HELO_AND_ADDRESS,
    CLIENT,
    UNTOLD
  }

  /** What the server did about the PTR name that it prints. */
  private enum PtrName {
    CONFIRMED,
    MARKED,
    UNTOLD
  }

  private static final Signatures SIGNATURES = new Signatures(values());
  private static final Clause[] SIGNED = {Clause.BY, Clause.WITH};

  private final FirstSlot slot;
  private final PtrName ptr;
  private final String[] signatures;

  Mta(FirstSlot slot, PtrName ptr, String... signatures) {
    this.slot = slot;
    this.ptr = ptr;
    this.signatures = signatures;
  }

  String[] signatures() {
    return signatures;
  }

  /** The writer of a stamp. */
  public static Mta of(Clauses clauses) {
    for (Clause clause : SIGNED) {
      Tokens part = clauses.part(clause);
      for (int i = 0; i < part.size(); i++) {
        Token token = part.get(i);
        Mta mta = token.is(Kind.COMMENT) ? signed(token.text()) : OTHER;
        if (mta != OTHER) {
          return mta == EXIM && isLocal(clauses) ? EXIM_LOCAL : mta;
        }
      }
    }
    Tokens with = clauses.part(Clause.WITH);
    if (with.size() > 1 && with.get(0).isWord("Microsoft")) {
      return signed("Microsoft " + with.get(1).text());
    }
    if (!with.isEmpty() && with.get(0).text().equals("SMTPs")) {
      return YAHOO;
    }
    return isUnsignedExim(clauses) ? EXIM : OTHER;
  }

  private static boolean isLocal(Clauses clauses) {
    return clauses.firstText(Clause.WITH).orElse("").startsWith("local");
  }

  /** Exim leaves its text to the administrator, but not its ids: {@code 17gkgW-0006pv-00}. */
  private static boolean isUnsignedExim(Clauses clauses) {
    String id = clauses.firstText(Clause.ID).orElse("");
    int second = id.length() == 16 ? 13 : 18;
    return (id.length() == 16 || id.length() == 23)
        && id.charAt(6) == '-'
        && id.charAt(second) == '-'
        && isLowerCase(clauses.firstText(Clause.WITH).orElse(""));
  }

  private static boolean isLowerCase(String with) {
    return with.startsWith("esmtp") || with.startsWith("smtp");
  }

  private static Mta signed(String comment) {
    return comment.equals("Exim") ? EXIM : SIGNATURES.of(comment);
  }

  /** Sendmail writes two versions, {@code 8.17.1/8.17.1}; others have numbers like its first. */
  boolean isWhole(String comment) {
    return this != SENDMAIL || comment.indexOf('/') > 0;
  }

  /** Whether the peer never stands first: that is HELO, and an address in it was typed. */
  public boolean beginsWithHelo() {
    return slot == FirstSlot.HELO || slot == FirstSlot.HELO_AND_ADDRESS;
  }

  /** Whether this server never tells the address, so that any address was typed. */
  public boolean tellsNoAddress() {
    return slot == FirstSlot.NO_ADDRESS;
  }

  /** Whether the peer may stand in brackets behind a name that comes first. */
  public boolean writesAddressBehindName() {
    return slot != FirstSlot.HELO;
  }

  /** Whether what stands first is surely the server's own word, so a label behind it is HELO. */
  public boolean beginsWithClient() {
    return slot == FirstSlot.CLIENT;
  }

  /** Whether this server is known to write that a message came over a local socket. */
  public boolean writesSockets() {
    return this == SENDMAIL || this == CYRUS || this == OPENSMTPD;
  }

  /**
   * Whether a PTR name in this server's stamp was confirmed; empty when the stamp doesn't tell.
   *
   * @param forged whether the stamp says {@code may be forged}
   */
  public Optional<Boolean> confirmsPtr(boolean forged) {
    if (forged) {
      return Optional.of(false);
    }
    return ptr == PtrName.UNTOLD ? Optional.empty() : Optional.of(true);
  }
}
