package nl.qdc.hoptrace.input.complaint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.received.read.ReceivedReader;

/**
 * The cheap look that every mail gets: whether it only carries the mail that matters.
 *
 * @param complaintMailboxes the mailboxes that complaints reach, in lower case
 */
public record Envelope(List<String> complaintMailboxes) {

  private static final List<String> ADDRESSED =
      List.of("To", "Cc", "Delivered-To", "X-Original-To");

  /** Copies the list. */
  public Envelope {
    complaintMailboxes = List.copyOf(complaintMailboxes);
  }

  /** Whether the mail is a complaint: a report for machines, or addressed to a mailbox for them. */
  public boolean isComplaint(HeaderSection section) {
    return isReport(section) || isAddressedToUs(section);
  }

  /** RFC 5965 §2, and Microsoft's reports, which say so in their subject only. */
  private static boolean isReport(HeaderSection section) {
    Optional<String> type = section.first("Content-Type").map(Envelope::value);
    if (type.filter(value -> value.contains("feedback-report")).isPresent()) {
      return true;
    }
    return type.filter(value -> value.startsWith("multipart/")).isPresent()
        && section
            .first("Subject")
            .map(Envelope::value)
            .filter(subject -> subject.startsWith("complaint about message from "))
            .isPresent();
  }

  /** Whether a complaint mailbox is among its recipients. */
  boolean isAddressedToUs(HeaderSection section) {
    if (complaintMailboxes.isEmpty()) {
      return false;
    }
    for (HeaderField field : section.fields()) {
      if (ADDRESSED.stream().anyMatch(field::is) && names(value(field))) {
        return true;
      }
    }
    return section.first("Received").filter(this::isForUs).isPresent();
  }

  private boolean isForUs(HeaderField top) {
    return names(value(top))
        && ReceivedReader.read(top.value()) instanceof Stamp stamp
        && stamp
            .recipient()
            .filter(recipient -> names(recipient.toLowerCase(Locale.ROOT)))
            .isPresent();
  }

  /** Whether one of the mailboxes stands in the text, and not as the end of a longer address. */
  private boolean names(String text) {
    return complaintMailboxes.stream().anyMatch(mailbox -> names(text, mailbox));
  }

  private static boolean names(String text, String mailbox) {
    for (int at = text.indexOf(mailbox); at >= 0; at = text.indexOf(mailbox, at + 1)) {
      int end = at + mailbox.length();
      boolean begins = at == 0 || " \t<,;:\"'(".indexOf(text.charAt(at - 1)) >= 0;
      boolean ends = end == text.length() || " \t>,;\"')".indexOf(text.charAt(end)) >= 0;
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }

  private static String value(HeaderField field) {
    return field.value().toLowerCase(Locale.ROOT);
  }
}
