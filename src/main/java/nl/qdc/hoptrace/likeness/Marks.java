package nl.qdc.hoptrace.likeness;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a header section looks like, mark by mark.
 *
 * @param values the values of those marks that it has
 */
public record Marks(Map<Mark, String> values) {

  /** Something that mails written by one program for one purpose have in common. */
  public enum Mark {
    /** The Subject's words, without numbers and the recipient's name. */
    SUBJECT_FORM(3),
    /** The domain of From. */
    FROM_DOMAIN(2),
    /** The domain of Reply-To, when it is another one. */
    REPLY_TO_DOMAIN(2),
    /** The List-Id, or the host of List-Unsubscribe. */
    LIST(3),
    /** How the Message-ID is built. */
    MESSAGE_ID_FORM(1),
    /** How the MIME boundary is built. */
    BOUNDARY_FORM(1),
    /** The order of the fields that senders write. */
    FIELD_ORDER(1),
    /** The program, without its version. */
    MAILER(1);

    private final int weight;

    Mark(int weight) {
      this.weight = weight;
    }

    /** How much it says that two mails have it in common; 3 is much. */
    public int weight() {
      return weight;
    }

    /** The name in reports. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Copies the map. */
  public Marks {
    values = Map.copyOf(values);
  }

  /** Hashes of the Subject's words that say something, as those of a text are told. */
  public Set<Long> subjectWords() {
    return Words.of(values.getOrDefault(Mark.SUBJECT_FORM, ""), Set.of());
  }

  /** The value of one. */
  public Optional<String> get(Mark mark) {
    return Optional.ofNullable(values.get(mark));
  }
}
