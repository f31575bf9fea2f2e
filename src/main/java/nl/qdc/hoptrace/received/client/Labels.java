package nl.qdc.hoptrace.received.client;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.qdc.hoptrace.received.Client.Greeting;
import nl.qdc.hoptrace.received.address.AddressScan;
import nl.qdc.hoptrace.received.address.AddressText;
import nl.qdc.hoptrace.received.syntax.Characters;
import nl.qdc.hoptrace.received.syntax.Token;
import nl.qdc.hoptrace.received.syntax.Words;

/**
 * What the labels in a comment of the {@code from} clause mark: {@code helo=x}, {@code HELO x},
 * {@code ident=x}, {@code account x}. The marked text is the client's.
 *
 * @param rest the text before the first label
 * @param helo what the client said
 * @param greeting with which command
 * @param ident what the client's ident service answered
 * @param account the login that CommuniGate names
 * @param port the client's port
 * @param found whether there was any label
 * @param open whether a label's text runs on and shows an address, so that nobody can tell whose
 */
record Labels(
    String rest,
    Optional<String> helo,
    Optional<Greeting> greeting,
    Optional<String> ident,
    Optional<String> account,
    OptionalInt port,
    boolean found,
    boolean open) {

  private static final String[] KEYS = {"helo=", "ehlo=", "ident=", "port="};
  private static final Greeting[] COMMANDS = Greeting.values();
  private static final Labels NONE = none("");

  static Labels of(Token token) {
    String comment = token.text();
    boolean command = token.has(Characters.H) && hasCommand(comment);
    if (!command && !token.has(Characters.EQUALS) && !comment.startsWith("account ")) {
      return none(comment.strip());
    }
    List<String> words = Words.of(comment);
    int first = 0;
    while (first < words.size() && !isLabel(words, first)) {
      first++;
    }
    if (first == words.size()) {
      return none(comment.strip());
    }
    String rest = withoutComma(String.join(" ", words.subList(0, first)));
    List<String> marked = words.subList(first, words.size());
    if (isKey(marked.get(0))) {
      return keys(marked, rest);
    }
    return command(marked.get(0)).isPresent() ? said(marked, rest) : account(marked, rest);
  }

  /** Courier: {@code IDENT: user, TLS: …}; all of it may be the client's. */
  static Labels courier(String comment) {
    if (!Words.startsWith(comment, "ident: ")) {
      return NONE;
    }
    int comma = comment.indexOf(',');
    String ident = comment.substring(7, comma < 0 ? comment.length() : Math.max(7, comma));
    return new Labels(
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.of(ident),
        Optional.empty(),
        OptionalInt.empty(),
        false,
        false);
  }

  private static Labels none(String rest) {
    return new Labels(
        rest,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        false,
        false);
  }

  /** All three commands end alike; most comments have none, and need not be cut into words. */
  private static boolean hasCommand(String comment) {
    for (int i = 1; i < comment.length(); i++) {
      if ((comment.charAt(i) | 32) == 'o' && (comment.charAt(i - 1) | 32) == 'l') {
        return true;
      }
    }
    return false;
  }

  private static boolean isLabel(List<String> words, int i) {
    boolean account = i == 0 && words.size() > 1 && words.get(0).equals("account");
    return account || isKey(words.get(i)) || command(words.get(i)).isPresent();
  }

  private static boolean isKey(String word) {
    for (String key : KEYS) {
      if (Words.startsWith(word, key)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Greeting> command(String word) {
    for (Greeting command : COMMANDS) {
      if (word.equalsIgnoreCase(command.name())) {
        return Optional.of(command);
      }
    }
    return Optional.empty();
  }

  /** {@code HELO name}: qmail and its kin write one word, or none. */
  private static Labels said(List<String> marked, String rest) {
    String text = String.join(" ", marked.subList(1, marked.size()));
    return new Labels(
        rest,
        some(text),
        command(marked.get(0)),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        true,
        AddressScan.found(text) && !(rest.isEmpty() && isLiteral(text)));
  }

  /** Whether the text is an address and nothing else, as a client may say in HELO. */
  private static boolean isLiteral(String text) {
    boolean enclosed = text.length() > 1 && "[?".indexOf(text.charAt(0)) >= 0;
    return AddressText.bare(enclosed ? text.substring(1, text.length() - 1) : text).isPresent();
  }

  /** {@code port=25 helo=name ident=name}: Exim and its kin; a HELO may have blanks. */
  private static Labels keys(List<String> marked, String rest) {
    StringBuilder helo = new StringBuilder();
    StringBuilder ident = new StringBuilder();
    StringBuilder other = new StringBuilder();
    StringBuilder value = other;
    boolean open = false;
    for (String word : marked) {
      boolean key = isKey(word);
      String text = key ? word.substring(word.indexOf('=') + 1) : word;
      open |= AddressScan.found(word) && !(key && isLiteral(text));
      if (key) {
        value = Words.startsWith(word, "port=") ? other : isIdent(word) ? ident : helo;
      }
      value.append(value.isEmpty() ? "" : " ").append(text);
    }
    return new Labels(
        rest,
        some(helo),
        Words.startsWith(marked.get(0), "ehlo=") ? Optional.of(Greeting.EHLO) : Optional.empty(),
        some(ident),
        Optional.empty(),
        port(marked.get(0)),
        true,
        open);
  }

  private static boolean isIdent(String word) {
    return Words.startsWith(word, "ident=");
  }

  private static Optional<String> some(CharSequence text) {
    return text.length() == 0 ? Optional.empty() : Optional.of(text.toString());
  }

  /** A port behind the client's own text may be the client's. */
  private static OptionalInt port(String firstWord) {
    return Words.startsWith(firstWord, "port=")
        ? AddressText.port(firstWord.substring(5))
        : OptionalInt.empty();
  }

  /** CommuniGate: {@code account a@b HELO name}, {@code account a [192.0.2.1] verified}. */
  private static Labels account(List<String> marked, String rest) {
    boolean verified = marked.size() == 4 && marked.get(3).equals("verified");
    Labels said =
        marked.size() > 2 && command(marked.get(2)).isPresent()
            ? said(marked.subList(2, marked.size()), rest)
            : none(verified ? marked.get(2) : rest);
    boolean open = said.open || (!said.found && !verified && marked.size() > 2);
    return new Labels(
        said.rest,
        said.helo,
        said.greeting,
        Optional.empty(),
        Optional.of(marked.get(1)),
        OptionalInt.empty(),
        true,
        open);
  }

  /** smap: {@code 192.0.2.1, HELO name}. */
  private static String withoutComma(String text) {
    return text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
  }
}
