package nl.qdc.hoptrace.verdict.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.IpLiteral;
import nl.qdc.hoptrace.trace.Names;

/**
 * Finds names and addresses in free text.
 *
 * @param domains domain names that are ours, in normal form
 */
public record OurNames(List<String> domains) {

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
    for (String word : domains.isEmpty() ? List.<String>of() : words(text)) {
      String name = Names.normal(word);
      if (isOurs(name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** Every address literal in the text, once, in order. */
  public static Set<IpAddress> addressesIn(String text) {
    if (!hasAddressShape(text)) {
      return Set.of();
    }
    Set<IpAddress> addresses = new LinkedHashSet<>(4);
    for (String word : words(text)) {
      Optional<IpAddress> address = address(word);
      if (address.isPresent()) {
        addresses.add(address.get());
      }
    }
    return addresses;
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

  /** A cheap look: three dots or two colons near each other, or nothing to parse. */
  private static boolean hasAddressShape(String text) {
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' || c == ':') {
        if (++marks > 1) {
          return true;
        }
      } else if (!isWordCharacter(c)) {
        marks = 0;
      }
    }
    return false;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && isWordCharacter(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static boolean isWordCharacter(char c) {
    return (Character.digit(c, 36) >= 0 && c < 128) || ".:-_".indexOf(c) >= 0;
  }
}
