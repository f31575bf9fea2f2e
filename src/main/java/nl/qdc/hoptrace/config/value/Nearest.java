package nl.qdc.hoptrace.config.value;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The known word that a mistyped one probably stands for. */
public final class Nearest {

  private static final int LONGEST = 64;

  private Nearest() {}

  /** The end of a message about an unknown word: the nearest known one, or all that there are. */
  public static String hint(String text, Collection<String> words) {
    return to(text, words)
        .map(word -> "; did you mean " + word + "?")
        .orElseGet(() -> "; known are " + String.join(", ", words));
  }

  /**
   * The nearest word by edit distance.
   *
   * @return empty when none is near: more than a third is wrong
   */
  public static Optional<String> to(String text, Collection<String> words) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String typed = text.toLowerCase(Locale.ROOT);
    Optional<String> nearest = Optional.empty();
    int best = Integer.MAX_VALUE;
    for (String word : words) {
      int distance = effort(typed, word.toLowerCase(Locale.ROOT));
      if (distance < best && distance <= Math.max(typed.length(), word.length()) / 3) {
        best = distance;
        nearest = Optional.of(word);
      }
    }
    return nearest;
  }

  /** A shortened word is near, too. */
  private static int effort(String typed, String word) {
    boolean shortened = typed.length() >= 3 && word.startsWith(typed);
    return shortened ? 1 : distance(typed, word);
  }

  /** How many letters must be changed, added, dropped or swapped with the next. */
  private static int distance(String from, String to) {
    int[][] cost = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, from, to, i, j);
      }
    }
    return cost[from.length()][to.length()];
  }

  private static int cheapest(int[][] cost, String from, String to, int i, int j) {
    boolean same = from.charAt(i - 1) == to.charAt(j - 1);
    int least = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
    least = Math.min(least, cost[i - 1][j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
