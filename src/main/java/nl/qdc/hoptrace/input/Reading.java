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
 */
public record Reading(
    boolean hash, boolean strict, boolean recursive, Parts parts, List<String> complaintMailboxes) {

  /** As it is without any option. */
  public static final Reading PLAIN = new Reading(false, false, false, Parts.AUTO, List.of());

  /** Copies the list. */
  public Reading {
    complaintMailboxes = List.copyOf(complaintMailboxes);
  }
}
