package nl.qdc.hoptrace.likeness;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.header.HeaderSection;

/** Takes fingerprints of mails. */
public final class Fingerprinter {

  private static final List<String> DELIVERED =
      List.of("Delivered-To", "X-Original-To", "Envelope-To", "To");

  private static final int LEAST_NAME = 3;
  private static final int LONGEST_VALUE = 200;

  private final UnaryOperator<String> encodedWords;

  /**
   * A taker of fingerprints.
   *
   * @param encodedWords decodes the encoded words of a field (RFC 2047 §2)
   */
  public Fingerprinter(UnaryOperator<String> encodedWords) {
    this.encodedWords = encodedWords;
  }

  /**
   * The fingerprint of a mail.
   *
   * @param section its header section
   * @param text its text without markup; empty when the body was not given
   */
  public Fingerprint of(HeaderSection section, String text) {
    Set<String> names = names(section);
    Optional<String> subject = value(section, "Subject").map(encodedWords);
    Set<Long> features = Words.of(text, names);
    return new Fingerprint(
        value(section, "Message-ID").map(Fingerprinter::shortened),
        subject.map(Fingerprinter::shortened),
        recipient(section),
        new MarksReader(section).marks(subject.map(words -> Words.form(words, names))),
        Wording.of(features));
  }

  private static Optional<String> recipient(HeaderSection section) {
    return DELIVERED.stream()
        .flatMap(name -> value(section, name).stream())
        .flatMap(value -> Mailbox.first(value).stream())
        .map(Fingerprinter::shortened)
        .findFirst();
  }

  /** The recipient's own names, as they stand in To and Cc: they differ from copy to copy. */
  private Set<String> names(HeaderSection section) {
    Set<String> names = new HashSet<>();
    for (String field : List.of("To", "Cc", "Delivered-To")) {
      String value = value(section, field).map(encodedWords).orElse("");
      for (String word : shortened(value).toLowerCase(Locale.ROOT).split("\\P{L}+", 64)) {
        if (word.length() >= LEAST_NAME) {
          names.add(word);
        }
      }
    }
    return names;
  }

  static Optional<String> value(HeaderSection section, String name) {
    return section.first(name).map(HeaderField::value).filter(text -> !text.isEmpty());
  }

  private static String shortened(String value) {
    return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE);
  }
}
