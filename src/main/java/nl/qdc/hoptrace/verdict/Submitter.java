package nl.qdc.hoptrace.verdict;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The account or script behind the source.
 *
 * @param identity who it was
 * @param wordOf the host on whose word all this rests
 * @param proven whether it stands where nobody but that host can have written; a web server's word
 *     can be forged by whoever shares the server
 * @param evidence the lines that say so
 * @param statements all that hosts of ours say, the strongest first
 */
public record Submitter(
    Identity identity,
    Optional<String> wordOf,
    boolean proven,
    List<Integer> evidence,
    List<Statement> statements) {

  /** Nothing is known. */
  public static final Submitter UNKNOWN =
      new Submitter(Identity.UNKNOWN, Optional.empty(), false, List.of(), List.of());

  /** Copies the lists. */
  public Submitter {
    evidence = List.copyOf(evidence);
    statements = List.copyOf(statements);
  }

  /**
   * What one field says of who handed the mail in.
   *
   * @param field its name
   * @param line its line
   * @param wordOf the host of ours that wrote it
   * @param proven whether nobody else can have
   * @param identity what it says
   */
  public record Statement(
      String field, int line, String wordOf, boolean proven, Identity identity) {}

  /** The login or local user. */
  public Optional<String> account() {
    return identity.account();
  }

  /** The local user's number. */
  public OptionalInt uid() {
    return identity.uid();
  }

  /** The script that sent the mail. */
  public Optional<String> script() {
    return identity.script();
  }

  /** How it was handed in. */
  public Optional<String> method() {
    return identity.method();
  }
}
