package nl.qdc.hoptrace.input;

import java.util.List;

/**
 * How inputs are to be read.
 *
 * @param hash whether to hash them
 * @param strict whether to refuse what needs a repair
 * @param recursive whether to read what is in folders
 * @param parts which of the mails in a mail are wanted
 * @param complaintMailboxes the mailboxes that complaints reach, in lower case
 * @param fingerprint whether to take fingerprints of the mails
 */
public record Reading(
    boolean hash,
    boolean strict,
    boolean recursive,
    Parts parts,
    List<String> complaintMailboxes,
    boolean fingerprint) {

  /** As it is without any option. */
  public static final Reading PLAIN = new Reading(false, false, false, Parts.AUTO, List.of());

  /** Copies the list. */
  public Reading {
    complaintMailboxes = List.copyOf(complaintMailboxes);
  }

  /** Without fingerprints. */
  public Reading(
      boolean hash,
      boolean strict,
      boolean recursive,
      Parts parts,
      List<String> complaintMailboxes) {
    this(hash, strict, recursive, parts, complaintMailboxes, false);
  }

  /** The same, and fingerprints are taken. */
  public Reading withFingerprint() {
    return new Reading(hash, strict, recursive, parts, complaintMailboxes, true);
  }
}
