package nl.qdc.hoptrace.verdict.attribution;

import java.util.Optional;
import nl.qdc.hoptrace.verdict.Identity;

/**
 * What a field says, and who writes such a field.
 *
 * @param by which program writes it
 * @param key what may stand once only: the field's name, or a part of it
 * @param host the writer's name, where the field bears one
 * @param identity who handed the mail in
 */
record Reading(By by, String key, Optional<String> host, Identity identity) {

  /** The program on the host that writes a field. */
  enum By {
    /** PHP's {@code mail()}: only below a local hand-in. */
    PHP,
    /** The mail server, above its stamp or at the end of the header section. */
    SERVER,
    /** A filter in front of the servers, which is a relay: above its stamp. */
    FILTER,
    /** Webmail, which hands the mail in as the user. */
    WEBMAIL,
    /** As the operator says, who also says that others can't. */
    RULE
  }
}
