package nl.qdc.hoptrace.input;

import java.util.Optional;

/**
 * Which of the mails in a mail are to be analysed.
 *
 * @param choice the kind of choice
 * @param number the number of the one, from 1, where one is chosen
 */
public record Parts(Choice choice, int number) {

  /** The mails in a complaint; of any other mail itself. */
  public static final Parts AUTO = new Parts(Choice.AUTO, 0);

  /** The kinds of choice. */
  public enum Choice {
    /** The mail itself, whatever it holds. */
    OUTER,
    /** What a complaint holds; any other mail itself. */
    AUTO,
    /** The mail itself and every mail in it. */
    ALL,
    /** The mail in it that has a number. */
    ONE
  }

  /** The choice that a word of the command line stands for. */
  public static Optional<Parts> of(String word) {
    return switch (word) {
      case "outer" -> Optional.of(new Parts(Choice.OUTER, 0));
      case "auto" -> Optional.of(AUTO);
      case "all" -> Optional.of(new Parts(Choice.ALL, 0));
      default ->
          word.matches("[1-9][0-9]{0,3}")
              ? Optional.of(new Parts(Choice.ONE, Integer.parseInt(word)))
              : Optional.empty();
    };
  }
}
