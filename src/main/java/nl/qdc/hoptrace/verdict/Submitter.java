package nl.qdc.hoptrace.verdict;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The account or script behind the source.
 *
 * @param account the login or local user
 * @param uid the local user's number
 * @param script the script that sent the mail
 * @param method how it was handed in
 * @param wordOf the host on whose word all this rests; a co-tenant can forge a web server's
 * @param evidence the lines that say so
 */
public record Submitter(
    Optional<String> account,
    OptionalInt uid,
    Optional<String> script,
    Optional<String> method,
    Optional<String> wordOf,
    List<Integer> evidence) {

  /** Nothing is known. */
  public static final Submitter UNKNOWN =
      new Submitter(
          Optional.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  /** Copies the list. */
  public Submitter {
    evidence = List.copyOf(evidence);
  }
}
