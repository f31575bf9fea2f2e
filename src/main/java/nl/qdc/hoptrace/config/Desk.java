package nl.qdc.hoptrace.config;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The desk that answers complaints.
 *
 * @param from the mailbox that it writes from
 * @param name the name that it signs with
 * @param language the language that it writes in, {@code nl} or {@code en}
 * @param templates the folder of its own templates
 * @param keyFile the file with the key for pseudonyms
 */
public record Desk(
    Optional<String> from,
    Optional<String> name,
    Optional<String> language,
    Optional<Path> templates,
    Optional<Path> keyFile) {

  /** Nothing configured. */
  public static final Desk NONE =
      new Desk(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
