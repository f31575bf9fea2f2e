package nl.qdc.hoptrace.likeness;

import java.util.Optional;

/**
 * What is kept of a mail to compare it with others. All of it is the sender's word.
 *
 * @param messageId the Message-ID field as written
 * @param subject the Subject field, decoded
 * @param recipient the mailbox that it reached, as its fields have it
 * @param marks what its header section looks like
 * @param text what its text looks like; empty when it has none, or the body was not given
 */
public record Fingerprint(
    Optional<String> messageId,
    Optional<String> subject,
    Optional<String> recipient,
    Marks marks,
    Optional<Wording> text) {

  /** Fingerprints of different schemes can't be compared. */
  public static final int SCHEME = 1;
}
