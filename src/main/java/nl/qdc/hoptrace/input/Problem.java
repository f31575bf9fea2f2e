package nl.qdc.hoptrace.input;

import java.util.Locale;

/** Why an input gives no message. The list is closed: scripts rely on the codes. */
public enum Problem {
  /** There is no such file. */
  NOT_FOUND,
  /** It is a folder. */
  IS_A_FOLDER,
  /** It is there, but can't be read. */
  UNREADABLE,
  /**
   * Somebody wrote to it while it was read, so what was read may be neither the old nor the new.
   */
  CHANGED,
  /** It would need a repair, and repairs are refused. */
  NEEDS_REPAIR,
  /** The mail holds no part of that number. */
  NO_SUCH_PART,
  /** It unpacks to more than any collection of mails. */
  TOO_LARGE,
  /** Something that the mail holds was not looked at; what else was found has its own record. */
  PARTLY_READ;

  /** The code in reports. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
