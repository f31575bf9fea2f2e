package nl.qdc.hoptrace.summary.campaign;

import java.util.Optional;
import java.util.OptionalInt;
import nl.qdc.hoptrace.likeness.Hash;
import nl.qdc.hoptrace.likeness.Marks;

/**
 * What a mail is about, and who sent it. One sender's mails are of one campaign when their subjects
 * vary the wording; other senders' may be of the same kind, as all shops' are on orders.
 */
final class Subject {

  /** Of fewer words two subjects can't have enough in common. */
  private static final int FEW_WORDS = 2;

  private static final int MOST_WORDS = 12;

  private final long sender;
  private final long[] words;

  private Subject(long sender, long[] words) {
    this.sender = sender;
    this.words = words;
  }

  /** Without a sender it is like no other. */
  static Subject of(Marks marks, Optional<String> sender) {
    return sender.isEmpty()
        ? new Subject(0, new long[0])
        : new Subject(
            Hash.of(sender.get()),
            marks.subjectWords().stream().mapToLong(word -> word).limit(MOST_WORDS).toArray());
  }

  /**
   * A value that like subjects probably have in common: the sender, and the least word by one of
   * several orders.
   */
  OptionalInt key(int order) {
    if (words.length < FEW_WORDS) {
      return OptionalInt.empty();
    }
    long least = Long.MAX_VALUE;
    for (long word : words) {
      least = Math.min(least, Hash.mix(word ^ Hash.mix(order + 1)));
    }
    return OptionalInt.of((int) Hash.mix(sender ^ least));
  }

  /** How many words both have; 0 unless one sender sent both, and they are half of the shorter. */
  int inCommon(Subject other) {
    int common = 0;
    for (long word : words) {
      for (long its : other.words) {
        common += word == its ? 1 : 0;
      }
    }
    boolean half = 2 * common >= Math.min(words.length, other.words.length);
    return sender == other.sender && half ? common : 0;
  }
}
