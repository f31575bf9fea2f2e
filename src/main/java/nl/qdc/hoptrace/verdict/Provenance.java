package nl.qdc.hoptrace.verdict;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where an analysed message comes from.
 *
 * @param path the argument or list line as given; {@code -} for standard input
 * @param index which message of that path, 0 for the first
 * @param part which embedded mail was analysed; empty for the outer message
 * @param form what the input is, such as {@code eml}
 * @param bytes its size in bytes
 * @param sha256 the hash of its bytes in hexadecimal, where asked for
 * @param repairs what was mended before reading, each with its lines
 */
public record Provenance(
    String path,
    int index,
    OptionalInt part,
    String form,
    long bytes,
    Optional<String> sha256,
    List<String> repairs) {

  /** Copies the list. */
  public Provenance {
    repairs = List.copyOf(repairs);
  }
}
