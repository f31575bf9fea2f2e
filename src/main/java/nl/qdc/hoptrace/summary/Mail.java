package nl.qdc.hoptrace.summary;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.qdc.hoptrace.likeness.Fingerprint;
import nl.qdc.hoptrace.likeness.Hash;
import nl.qdc.hoptrace.summary.campaign.Look;
import nl.qdc.hoptrace.verdict.Verdict;

/** What is held of one mail, however often it was complained of: about half a kilobyte. */
final class Mail {

  private static final int LONGEST_SUBJECT = 80;

  private final Proof proof;
  private final Verdict verdict;
  private final Map<Dimension, String> names = new EnumMap<>(Dimension.class);
  private final Optional<Instant> time;
  private final Optional<String> subject;
  private final Optional<Look> look;
  private long[] recipients = {};
  private int complaints;

  /**
   * A mail that was seen for the first time.
   *
   * @param shared gives one string for all that are equal
   */
  Mail(Sighting sighting, UnaryOperator<String> shared) {
    proof = sighting.proof();
    verdict = sighting.verdict();
    for (Dimension by : Dimension.values()) {
      sighting.name(by).ifPresent(name -> names.put(by, shared.apply(name)));
    }
    time = sighting.time();
    subject = sighting.fingerprint().flatMap(Fingerprint::subject).map(Mail::shortened);
    look = sighting.fingerprint().map(fingerprint -> Look.of(fingerprint, sighting.sender()));
  }

  private static String shortened(String subject) {
    return subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT);
  }

  /** It was complained of once more. */
  void complain(Sighting sighting) {
    complaints++;
    if (sighting.recipient().isPresent()) {
      long recipient = Hash.of(sighting.recipient().get());
      if (Arrays.stream(recipients).noneMatch(known -> known == recipient)) {
        recipients = Arrays.copyOf(recipients, recipients.length + 1);
        recipients[recipients.length - 1] = recipient;
      }
    }
  }

  Proof proof() {
    return proof;
  }

  Verdict verdict() {
    return verdict;
  }

  Optional<String> name(Dimension by) {
    return Optional.ofNullable(names.get(by));
  }

  Optional<Instant> time() {
    return time;
  }

  Optional<String> subject() {
    return subject;
  }

  Optional<Look> look() {
    return look;
  }

  /** Hashes of the mailboxes that it reached. */
  long[] recipients() {
    return recipients;
  }

  int complaints() {
    return complaints;
  }
}
