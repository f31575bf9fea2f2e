package nl.qdc.hoptrace.summary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.qdc.hoptrace.verdict.Verdict;

/** Counts the mails of one group. */
final class Tally {

  private static final int MOST_NAMES = 10;
  private static final int MOST_SUBJECTS = 3;
  private static final int MOST_PROOFS = 5;
  private static final int MOST_DIFFERENT = 10_000;

  private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
  private final Map<Dimension, Map<String, Integer>> names = new EnumMap<>(Dimension.class);
  private final Map<String, Integer> subjects = new HashMap<>();
  private final List<Proof> proofs = new ArrayList<>(1);
  private final Set<Long> recipients = new HashSet<>();
  private Optional<Instant> first = Optional.empty();
  private Optional<Instant> last = Optional.empty();
  private int mails;
  private int complaints;

  void add(Mail mail) {
    mails++;
    complaints += mail.complaints();
    verdicts.merge(mail.verdict(), 1, Integer::sum);
    for (Dimension by : Dimension.values()) {
      mail.name(by)
          .ifPresent(name -> count(name, names.computeIfAbsent(by, any -> new HashMap<>())));
    }
    mail.subject().ifPresent(subject -> count(subject, subjects));
    for (long recipient : mail.recipients()) {
      recipients.add(recipient);
    }
    if (proofs.size() < MOST_PROOFS) {
      proofs.add(mail.proof());
    }
    mail.time().ifPresent(this::span);
  }

  private static void count(String name, Map<String, Integer> counts) {
    if (counts.size() < MOST_DIFFERENT || counts.containsKey(name)) {
      counts.merge(name, 1, Integer::sum);
    }
  }

  private void span(Instant time) {
    first = first.filter(time::isAfter).or(() -> Optional.of(time));
    last = last.filter(time::isBefore).or(() -> Optional.of(time));
  }

  int mails() {
    return mails;
  }

  /** Whether a customer or account is known of any. */
  boolean hasHolder() {
    return names.containsKey(Dimension.CUSTOMER) || names.containsKey(Dimension.ACCOUNT);
  }

  Count count() {
    return new Count(mails, complaints, recipients.size(), first, last, verdicts);
  }

  Group group(Dimension by, Optional<String> name, Optional<Earlier> earlier) {
    return new Group(
        by,
        name,
        count(),
        most(names.getOrDefault(Dimension.CUSTOMER, Map.of()), MOST_NAMES),
        most(names.getOrDefault(Dimension.ACCOUNT, Map.of()), MOST_NAMES),
        most(names.getOrDefault(Dimension.SOURCE, Map.of()), MOST_NAMES),
        most(subjects, MOST_SUBJECTS),
        proofs,
        earlier);
  }

  private static List<String> most(Map<String, Integer> counts, int limit) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(limit)
        .map(Map.Entry::getKey)
        .toList();
  }
}
