package nl.qdc.hoptrace.trace.name;

import java.util.Optional;

/** Organisational domains (RFC 7489 §3.2), from a list of public suffixes outside the domain. */
@FunctionalInterface
public interface Organisations {

  /**
   * The organisational domain of a host.
   *
   * @param host a normal name, see {@link Names#normal}
   * @return the domain one label below the public suffix; empty when the name has none
   */
  Optional<String> domainOf(String host);

  /** Whether two normal names are of one organisation. The list is asked only when it must be. */
  default boolean same(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    Optional<String> domain = sharedLabels(one, other) > 1 ? domainOf(one) : Optional.empty();
    return domain.isPresent() && domain.equals(domainOf(other));
  }

  private static int sharedLabels(String one, String other) {
    int labels = 0;
    int i = one.length() - 1;
    int j = other.length() - 1;
    while (i >= 0 && j >= 0 && one.charAt(i) == other.charAt(j)) {
      labels += one.charAt(i) == '.' ? 1 : 0;
      i--;
      j--;
    }
    boolean oneEnds = i < 0 && (j < 0 || other.charAt(j) == '.');
    boolean otherEnds = j < 0 && i >= 0 && one.charAt(i) == '.';
    return oneEnds || otherEnds ? labels + 1 : labels;
  }
}
