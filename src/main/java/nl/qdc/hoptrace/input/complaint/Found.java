package nl.qdc.hoptrace.input.complaint;

import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.input.section.Headers;
import nl.qdc.hoptrace.likeness.Fingerprint;

/**
 * A mail that was found in another.
 *
 * @param way how it was carried: a content type, or a file name
 * @param section its header section; lines are counted from its own beginning
 * @param repairs what was mended in it
 * @param doubtful whether it is only taken when asked for: it stands below another one in a text,
 *     or below an inline forward, where it may be part of that one's body
 * @param fingerprint what it looks like, where asked for and where its body was there
 */
public record Found(
    String way,
    HeaderSection section,
    List<String> repairs,
    boolean doubtful,
    Optional<Fingerprint> fingerprint) {

  /** Copies the list. */
  public Found {
    repairs = List.copyOf(repairs);
  }

  /** One whose body is not there. */
  static Found headers(String way, Headers headers) {
    return new Found(way, headers.section(), headers.repairs(), false, Optional.empty());
  }

  /** One that is a part of its own. */
  static Found certain(String way, Headers headers, Optional<Fingerprint> look) {
    return new Found(way, headers.section(), headers.repairs(), false, look);
  }

  boolean hasStamps() {
    return section.first("Received").isPresent();
  }
}
