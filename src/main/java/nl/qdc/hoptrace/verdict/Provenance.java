package nl.qdc.hoptrace.verdict;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.qdc.hoptrace.likeness.Fingerprint;

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
 * @param carrier the complaint that it came in, where there is one
 * @param fingerprint what the message looks like, where asked for
 */
public record Provenance(
    String path,
    int index,
    OptionalInt part,
    String form,
    long bytes,
    Optional<String> sha256,
    List<String> repairs,
    Optional<Carrier> carrier,
    Optional<Fingerprint> fingerprint) {

  /** Copies the list. */
  public Provenance {
    repairs = List.copyOf(repairs);
  }

  /** A message that came in no complaint. */
  public Provenance(
      String path,
      int index,
      OptionalInt part,
      String form,
      long bytes,
      Optional<String> sha256,
      List<String> repairs) {
    this(path, index, part, form, bytes, sha256, repairs, Optional.empty(), Optional.empty());
  }

  /** The same message, in a complaint. */
  public Provenance in(Carrier complaint) {
    return new Provenance(
        path, index, part, form, bytes, sha256, repairs, Optional.of(complaint), fingerprint);
  }

  /** The same message, with what it looks like. */
  public Provenance with(Optional<Fingerprint> look) {
    return look.isEmpty()
        ? this
        : new Provenance(path, index, part, form, bytes, sha256, repairs, carrier, look);
  }
}
