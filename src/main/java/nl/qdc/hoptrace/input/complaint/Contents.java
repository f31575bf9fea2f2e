package nl.qdc.hoptrace.input.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.verdict.Feedback;

/**
 * What a complaint holds.
 *
 * @param mails the mails, in order
 * @param feedback what a report for machines says
 * @param missed what was not looked at, and why, each in a sentence without its subject
 */
public record Contents(List<Found> mails, Optional<Feedback> feedback, List<String> missed) {

  /** Nothing. */
  public static final Contents NONE = new Contents(List.of(), Optional.empty(), List.of());

  /** Copies the lists. */
  public Contents {
    mails = List.copyOf(mails);
    missed = List.copyOf(missed);
  }

  /**
   * Attached mails win: the text beside them is about them. Where no attached one has a trace, what
   * was pasted into the text counts.
   */
  static Contents of(
      List<Found> attached, List<Found> pasted, Optional<Feedback> feedback, List<String> missed) {
    boolean attachedTells = attached.stream().anyMatch(Found::hasStamps);
    if (attachedTells || pasted.isEmpty()) {
      return new Contents(attached, feedback, missed);
    }
    List<Found> all = new ArrayList<>(attached.stream().filter(Found::hasStamps).toList());
    all.addAll(pasted);
    return new Contents(all, feedback, missed);
  }

  /** The numbers, from 1, of those that are taken without being asked for. */
  public List<Integer> certain() {
    List<Integer> numbers = new ArrayList<>(mails.size());
    for (int i = 0; i < mails.size(); i++) {
      if (!mails.get(i).doubtful()) {
        numbers.add(i + 1);
      }
    }
    return numbers;
  }
}
