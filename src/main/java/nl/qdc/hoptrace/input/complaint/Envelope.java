package nl.qdc.hoptrace.input.complaint;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.header.KnownName;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.received.read.ReceivedReader;

/**
 * The cheap look that every mail gets: whether it only carries the mail that matters.
 *
 * @param complaintMailboxes the mailboxes that complaints reach, in lower case
 */
public record Envelope(List<String> complaintMailboxes) {

  private static final List<KnownName> MARKS =
      List.of(KnownName.X_XARF, KnownName.X_ARF, KnownName.X_APPLE_UNSUBSCRIBE);

  private static final Set<KnownName> ADDRESSED =
      EnumSet.of(KnownName.TO, KnownName.CC, KnownName.DELIVERED_TO, KnownName.X_ORIGINAL_TO);

  /** Copies the list. */
  public Envelope {
    complaintMailboxes = List.copyOf(complaintMailboxes);
  }

  /** Whether the mail is a complaint: a report for machines, or addressed to a mailbox for them. */
  public boolean isComplaint(HeaderSection section) {
    return isReport(section) || isAddressedToUs(section);
  }

  /**
   * RFC 5965 §2; XARF's mark; Apple Mail's unsubscriptions; and Microsoft's reports, which say so
   * in their subject only.
   */
  private static boolean isReport(HeaderSection section) {
    for (KnownName mark : MARKS) {
      if (section.has(mark)) {
        return true;
      }
    }
    String type = value(section.first(KnownName.CONTENT_TYPE));
    return type.contains("feedback-report")
        || (type.startsWith("multipart/")
            && value(section.first(KnownName.SUBJECT)).startsWith("complaint about message from "));
  }

  /** Whether a complaint mailbox is among its recipients. */
  boolean isAddressedToUs(HeaderSection section) {
    if (complaintMailboxes.isEmpty()) {
      return false;
    }
    for (HeaderField field : section.fields()) {
      if (ADDRESSED.contains(field.known()) && names(value(field))) {
        return true;
      }
    }
    Optional<HeaderField> top = section.first(KnownName.RECEIVED);
    return top.isPresent() && isForUs(top.get());
  }

  private boolean isForUs(HeaderField top) {
    return names(value(top))
        && ReceivedReader.read(top.value()) instanceof Stamp stamp
        && names(stamp.recipient().orElse("").toLowerCase(Locale.ROOT));
  }

  /** Whether one of the mailboxes stands in the text, and not as the end of a longer address. */
  boolean names(String text) {
    for (String mailbox : complaintMailboxes) {
      if (names(text, mailbox)) {
        return true;
      }
    }
    return false;
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

  private static String value(Optional<HeaderField> field) {
    return field.isPresent() ? value(field.get()) : "";
  }

  private static String value(HeaderField field) {
    return field.value().toLowerCase(Locale.ROOT);
  }
}
