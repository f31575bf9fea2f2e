package nl.qdc.hoptrace.redact.mail;

import java.util.List;
import nl.qdc.hoptrace.header.HeaderSection;

/** A mail or a part of one, read as far as it is safe. */
sealed interface Entity {

  /**
   * A mail.
   *
   * @param section its fields
   * @param body its content; an empty text for headers alone
   */
  record Message(HeaderSection section, Entity body) implements Entity {

    /** Whether there are mails or reports on mails in it. */
    boolean carriesAnother() {
      return carries(body);
    }

    /** Whether it is a feedback report (RFC 5965), which always complains. */
    boolean isFeedback() {
      return body instanceof Multipart multipart
          && multipart.parts().stream()
              .anyMatch(part -> part instanceof Report report && report.isFeedback());
    }

    /**
     * Whether a text in it holds a stamp: then it complains of the mail whose headers those are.
     */
    boolean holdsPasted() {
      return pasted(body);
    }

    private static boolean pasted(Entity entity) {
      return (entity instanceof Text text && text.text().lines().anyMatch(Message::isStamp))
          || (entity instanceof Multipart multipart
              && multipart.parts().stream().anyMatch(Message::pasted));
    }

    private static boolean isStamp(String line) {
      int at = line.indexOf("Received:");
      return at >= 0 && line.substring(0, at).chars().allMatch(c -> " \t>|".indexOf(c) >= 0);
    }

    private static boolean carries(Entity entity) {
      return entity instanceof Message
          || entity instanceof Report
          || (entity instanceof Multipart multipart
              && multipart.parts().stream().anyMatch(Message::carries));
    }
  }

  /**
   * Several parts.
   *
   * @param type its type, {@code multipart/…}
   */
  record Multipart(String type, List<Entity> parts) implements Entity {}

  /** Plain text. */
  record Text(String text) implements Entity {}

  /**
   * Fields for machines, in blocks: a feedback report (RFC 5965), a delivery status (RFC 3464).
   *
   * @param type its type
   */
  record Report(String type, List<HeaderSection> blocks) implements Entity {

    boolean isFeedback() {
      return type.equals("message/feedback-report");
    }
  }

  /**
   * What is left out.
   *
   * @param what its type, or less
   * @param why why, as a clause
   */
  record Removed(String what, String why) implements Entity {}
}
