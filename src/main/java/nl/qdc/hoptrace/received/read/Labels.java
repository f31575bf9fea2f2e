package nl.qdc.hoptrace.received.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What the labels in a comment of the {@code from} clause mark: {@code helo=x}, {@code HELO x},
 * {@code ident=x}, {@code account x}. The marked text is the client's.
 *
 * @param rest the text before the first label
 * @param helo what the client said
 * @param account the login that CommuniGate names
 * @param found whether there was any label
 * @param open whether a label's text runs on, so that nobody can tell where it ends
 */
record Labels(
    String rest, Optional<String> helo, Optional<String> account, boolean found, boolean open) {

  private static final String[] KEYS = {"helo=", "ehlo=", "ident=", "port="};
  private static final String[] COMMANDS = {"helo", "ehlo", "lhlo"};

  static Labels of(String comment) {
    String[] words = comment.strip().split("[ \t]+");
    int first = firstLabel(words);
    if (first == words.length) {
      return new Labels(comment.strip(), Optional.empty(), Optional.empty(), false, false);
    }
    String rest = String.join(" ", Arrays.copyOf(words, first));
    if (words[first].equals("account")) {
      return account(words, first, rest);
    }
    return isCommand(words[first]) ? command(words, first, rest) : keys(words, first, rest);
  }

  private static int firstLabel(String[] words) {
    int i = 0;
    while (i < words.length && !isKey(words[i]) && !isCommand(words[i]) && !isAccount(words, i)) {
      i++;
    }
    return i;
  }

  private static boolean isAccount(String[] words, int i) {
    return i == 0 && words[i].equals("account") && words.length > 1;
  }

  private static boolean isKey(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (String key : KEYS) {
      if (lower.startsWith(key)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCommand(String word) {
    for (String command : COMMANDS) {
      if (word.equalsIgnoreCase(command)) {
        return true;
      }
    }
    return false;
  }

  /** {@code HELO name}: qmail and its kin write one word, or none. */
  private static Labels command(String[] words, int at, String rest) {
    int after = words.length - at - 1;
    Optional<String> helo = after == 1 ? Optional.of(words[at + 1]) : Optional.empty();
    return new Labels(rest, helo, Optional.empty(), true, after > 1);
  }

  /** {@code helo=name ident=name port=25}: Exim and its kin. */
  private static Labels keys(String[] words, int at, String rest) {
    Optional<String> helo = Optional.empty();
    boolean open = false;
    for (int i = at; i < words.length; i++) {
      if (helo.isEmpty() && isHeloKey(words[i])) {
        helo = Optional.of(words[i].substring(5)).filter(name -> !name.isEmpty());
      }
      open |= !isKey(words[i]);
    }
    return new Labels(rest, helo, Optional.empty(), true, open);
  }

  private static boolean isHeloKey(String word) {
    return word.regionMatches(true, 0, "helo=", 0, 5) || word.regionMatches(true, 0, "ehlo=", 0, 5);
  }

  /** CommuniGate: {@code account a@b HELO name} or {@code account a [192.0.2.1] verified}. */
  private static Labels account(String[] words, int at, String rest) {
    Optional<String> account = Optional.of(words[at + 1]);
    for (int i = at + 2; i < words.length; i++) {
      if (isCommand(words[i])) {
        Labels said = command(words, i, rest);
        return new Labels(rest, said.helo, account, true, said.open);
      }
    }
    return new Labels(rest, Optional.empty(), account, true, false);
  }
}
