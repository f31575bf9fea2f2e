package nl.qdc.hoptrace.verdict.attribution.field;

import java.util.Optional;
import nl.qdc.hoptrace.verdict.Identity;
import nl.qdc.hoptrace.verdict.attribution.field.KnownField.By;

/**
 * What a field says, and who writes such a field.
 *
 * @param by which program writes it
 * @param key what may stand once only: the field's name, or a part of it
 * @param host the writer's name, where the field bears one
 * @param identity who handed the mail in
 */
public record Reading(By by, String key, Optional<String> host, Identity identity) {

  /** What a field says that bears no name of its writer; nothing if it names nobody. */
  static Optional<Reading> of(By by, String key, Identity identity) {
    return identity.isEmpty()
        ? Optional.empty()
        : Optional.of(new Reading(by, key, Optional.empty(), identity));
  }
}
