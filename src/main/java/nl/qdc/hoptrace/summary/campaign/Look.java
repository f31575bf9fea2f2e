package nl.qdc.hoptrace.summary.campaign;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.qdc.hoptrace.likeness.Fingerprint;
import nl.qdc.hoptrace.likeness.Hash;
import nl.qdc.hoptrace.likeness.Marks.Mark;
import nl.qdc.hoptrace.likeness.Wording;

/** A fingerprint in the few bytes that comparing needs. */
public final class Look {

  /** A text of fewer words says too little by itself. */
  private static final int FEW_WORDS = 12;

  private static final List<Mark> MARKS = List.of(Mark.values());

  /** What names a sender or a matter. */
  private static final Set<Mark> NAMES =
      Set.of(Mark.SUBJECT_FORM, Mark.FROM_DOMAIN, Mark.REPLY_TO_DOMAIN);

  /** The weight of any marks without one that does. */
  private static final int UNNAMED = 4;

  /** Sets of marks that mails of one campaign are likely to share. */
  private static final List<List<Mark>> TOGETHER =
      List.of(
          List.of(Mark.SUBJECT_FORM),
          List.of(Mark.LIST),
          List.of(Mark.REPLY_TO_DOMAIN),
          List.of(Mark.FROM_DOMAIN, Mark.FIELD_ORDER, Mark.MESSAGE_ID_FORM));

  /** Keys made of the sender and one word of the subject. */
  private static final int SUBJECT_KEYS = 4;

  /** How many keys a look has. */
  static final int KEYS = Wording.PLACES + TOGETHER.size() + SUBJECT_KEYS;

  private final short[] marks = new short[MARKS.size()];
  private final Optional<Wording> text;
  private final Subject subject;

  private Look(Optional<Wording> text, Subject subject) {
    this.text = text;
    this.subject = subject;
  }

  /**
   * What is compared of a mail.
   *
   * @param sender who sent it, as far as the verdict proves it
   */
  public static Look of(Fingerprint fingerprint, Optional<String> sender) {
    Look look = new Look(fingerprint.text(), Subject.of(fingerprint.marks(), sender));
    for (int i = 0; i < MARKS.size(); i++) {
      look.marks[i] = fingerprint.marks().get(MARKS.get(i)).map(Look::brief).orElse((short) 0);
    }
    return look;
  }

  private static short brief(String mark) {
    short hash = (short) Hash.of(mark);
    return hash == 0 ? 1 : hash;
  }

  /**
   * A short value that mails of one campaign are likely to have in common: two neighbouring places
   * of the text's signature, some marks, or the sender and a word of the subject.
   *
   * @param number from 0, less than {@link #KEYS}
   */
  OptionalInt key(int number) {
    int mark = number - Wording.PLACES;
    if (mark >= TOGETHER.size()) {
      return subject.key(mark - TOGETHER.size());
    }
    if (mark >= 0) {
      return key(TOGETHER.get(mark));
    }
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    int next = (number + 1) % Wording.PLACES;
    return OptionalInt.of(
        text.get().place(number) << Short.SIZE | (text.get().place(next) & 0xffff));
  }

  private OptionalInt key(List<Mark> together) {
    long key = 0;
    for (Mark mark : together) {
      short value = marks[MARKS.indexOf(mark)];
      if (value == 0) {
        return OptionalInt.empty();
      }
      key = Hash.mix(key + value);
    }
    return OptionalInt.of((int) key);
  }

  /** Whether one hand made both, as far as can be seen. */
  boolean resembles(Look other) {
    int header = marksInCommon(other);
    if (hasTextAs(other)) {
      return Resemblance.ofTexts(text.get().inCommon(other.text.get()), header);
    }
    boolean bothHaveText = text.isPresent() && other.text.isPresent();
    int common = bothHaveText ? text.get().inCommon(other.text.get()) : 0;
    return bothHaveText
        ? Resemblance.ofShortTexts(common, header)
        : Resemblance.ofHeaders(header, subject.inCommon(other.subject));
  }

  /** Whether nearly all of two long texts is the same. */
  boolean isNear(Look other) {
    return hasTextAs(other) && Resemblance.ofNearTexts(text.get().inCommon(other.text.get()));
  }

  /** Whether both have texts that can be compared. */
  boolean hasTextAs(Look other) {
    return isTelling(text) && isTelling(other.text);
  }

  private static boolean isTelling(Optional<Wording> text) {
    return text.isPresent() && text.get().features() >= FEW_WORDS;
  }

  /** A service that sends newsletters for many has one list host and one program for all. */
  private int marksInCommon(Look other) {
    int weight = 0;
    boolean named = false;
    for (int i = 0; i < MARKS.size(); i++) {
      boolean same = marks[i] != 0 && marks[i] == other.marks[i];
      named |= same && NAMES.contains(MARKS.get(i));
      weight += same ? MARKS.get(i).weight() : 0;
    }
    return named ? weight : Math.min(weight, UNNAMED);
  }
}
