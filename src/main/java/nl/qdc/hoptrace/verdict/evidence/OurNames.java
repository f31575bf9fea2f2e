package nl.qdc.hoptrace.verdict.evidence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.IpLiteral;
import nl.qdc.hoptrace.trace.name.Names;

/**
 * Finds names and addresses in free text.
 *
 * @param domains domain names that are ours, in normal form
 */
public record OurNames(List<String> domains) {

  /** In {@code IPv6:}; other letters of an address are hexadecimal digits. */
  private static final int LETTERS_OF_TAG = 3;

  /** Copies the list. */
  public OurNames {
    domains = normal(domains);
  }

  private static List<String> normal(List<String> domains) {
    List<String> normal = new ArrayList<>(domains.size());
    for (String domain : domains) {
      normal.add(Names.normal(domain));
    }
    return List.copyOf(normal);
  }

  /** The first name in the text that is one of our domains or below one. */
  public Optional<String> nameIn(String text) {
    if (domains.isEmpty()) {
      return Optional.empty();
    }
    int end = 0;
    for (int start = wordStart(text, 0); start < text.length(); start = wordStart(text, end)) {
      end = wordEnd(text, start);
      if (mayBeOurs(text, end)) {
        String name = Names.normal(text.substring(start, end));
        if (isOurs(name)) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether one of our domains ends there, dots behind it not counted. */
  private boolean mayBeOurs(String text, int wordEnd) {
    int end = wordEnd;
    while (end > 0 && text.charAt(end - 1) == '.') {
      end--;
    }
    for (String domain : domains) {
      int start = end - domain.length();
      if (start >= 0 && text.regionMatches(true, start, domain, 0, domain.length())) {
        return true;
      }
    }
    return false;
  }

  /** Every address literal in the text, once, in order. */
  public static Set<IpAddress> addressesIn(String text) {
    if (!mayHoldAddress(text)) {
      return Set.of();
    }
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1); // much quicker to go through
    Set<IpAddress> addresses = Set.of();
    int start = 0;
    int marks = 0;
    int letters = 0;
    for (int i = 0; i <= bytes.length; i++) {
      switch (i < bytes.length ? WordCharacter.kind(bytes[i]) : WordCharacter.NONE) {
        case WordCharacter.MARK -> marks++;
        case WordCharacter.LETTER -> letters++;
        case WordCharacter.DIGIT -> {}
        default -> {
          if (marks > 1 && letters <= LETTERS_OF_TAG) {
            addresses = with(address(word(bytes, start, i)), addresses);
          }
          start = i + 1;
          marks = 0;
          letters = 0;
        }
      }
    }
    return addresses;
  }

  /** Whether there is a colon, or a dot between digits: most names have neither. */
  private static boolean mayHoldAddress(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ':'
          || (c == '.'
              && i > 0
              && i + 1 < text.length()
              && isDigit(text.charAt(i - 1))
              && isDigit(text.charAt(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String word(byte[] bytes, int start, int end) {
    return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
  }

  private static Set<IpAddress> with(Optional<IpAddress> address, Set<IpAddress> addresses) {
    if (address.isEmpty()) {
      return addresses;
    }
    Set<IpAddress> all = addresses.isEmpty() ? new LinkedHashSet<>(4) : addresses;
    all.add(address.get());
    return all;
  }

  /** The first address literal in the text. */
  public static Optional<IpAddress> firstAddressIn(String text) {
    Set<IpAddress> addresses = addressesIn(text);
    return addresses.isEmpty() ? Optional.empty() : Optional.of(addresses.iterator().next());
  }

  /** Whether a normal name is one of our domains or below one. */
  public boolean isOurs(String name) {
    for (String domain : domains) {
      if (name.endsWith(domain)
          && (name.length() == domain.length()
              || name.charAt(name.length() - domain.length() - 1) == '.')) {
        return true;
      }
    }
    return false;
  }

  private static Optional<IpAddress> address(String word) {
    String bare =
        word.endsWith(".") || (word.endsWith(":") && !word.endsWith("::"))
            ? word.substring(0, word.length() - 1)
            : word;
    return IpLiteral.parse(bare);
  }

  /** Where the next word begins; the end of the text when there is none. */
  private static int wordStart(String text, int from) {
    int i = from;
    while (i < text.length() && !isWordCharacter(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int wordEnd(String text, int from) {
    int i = from;
    while (i < text.length() && isWordCharacter(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isWordCharacter(char c) {
    return c < 128 && WordCharacter.kind((byte) c) != WordCharacter.NONE;
  }
}
