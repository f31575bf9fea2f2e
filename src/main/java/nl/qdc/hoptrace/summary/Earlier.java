package nl.qdc.hoptrace.summary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Complaints of former runs.
 *
 * @param complaints how many
 * @param mails about how many mails
 * @param latest some of them, newest first
 */
public record Earlier(int complaints, int mails, List<Entry> latest) {

  /**
   * One of them.
   *
   * @param sent when the mail was handed over, where that is known
   * @param recorded when the complaint came into the history
   */
  public record Entry(Optional<Instant> sent, Instant recorded) {}

  /** Copies the list. */
  public Earlier {
    latest = List.copyOf(latest);
  }

  /** What is known of former runs. */
  @FunctionalInterface
  public interface Memory {

    /** Nothing. */
    Memory NONE = (by, name) -> Optional.empty();

    /** The complaints about somebody, those of this run left out; empty when nobody can tell. */
    Optional<Earlier> of(Dimension by, String name);
  }
}
