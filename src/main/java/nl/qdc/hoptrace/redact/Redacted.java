package nl.qdc.hoptrace.redact;

import java.util.List;

/**
 * What may be shown.
 *
 * @param text the mail or report
 * @param notes what was removed and is not seen in its place, a line each
 */
public record Redacted(String text, List<String> notes) {

  /** Copies the list. */
  public Redacted {
    notes = List.copyOf(notes);
  }
}
