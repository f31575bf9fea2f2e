package nl.qdc.hoptrace.input.complaint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.qdc.hoptrace.verdict.Feedback;

/** Collects what is found in a complaint, and what of it was not looked at. */
final class Finds {

  private static final int MOST_MAILS = 1_000;
  private static final int MOST_BYTES = 32 << 20;
  private static final int MOST_MISSED = 20;

  private final List<Found> attached = new ArrayList<>();
  private final List<Found> pasted = new ArrayList<>();
  private final Set<String> missed = new LinkedHashSet<>();
  private Optional<Feedback> feedback = Optional.empty();
  private long bytes;

  void attached(Found mail) {
    bytes += mail.section().length();
    if (attached.size() < MOST_MAILS && bytes <= MOST_BYTES) {
      attached.add(mail);
    } else {
      missed("holds more than " + MOST_MAILS + " mails, or " + (MOST_BYTES >> 20) + " MiB headers");
    }
  }

  /** The same headers often stand in a plain and in a marked-up text: the first that has any. */
  void pasted(List<Found> mails) {
    if (pasted.isEmpty()) {
      pasted.addAll(mails);
    }
  }

  void feedback(Feedback report) {
    feedback = feedback.or(() -> Optional.of(report));
  }

  boolean isEmpty() {
    return attached.isEmpty() && pasted.isEmpty();
  }

  /** Something was not read, and why. */
  void missed(String what) {
    if (missed.size() < MOST_MISSED) {
      missed.add(what);
    }
  }

  /** What a complaint within holds is taken in its place. */
  void within(Contents inner) {
    inner.mails().forEach(this::attached);
    inner.missed().forEach(this::missed);
    inner.feedback().ifPresent(this::feedback);
  }

  Contents contents() {
    return Contents.of(attached, pasted, feedback, List.copyOf(missed));
  }
}
