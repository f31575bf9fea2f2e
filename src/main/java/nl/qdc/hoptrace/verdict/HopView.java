package nl.qdc.hoptrace.verdict;

import java.util.Locale;
import java.util.OptionalLong;
import nl.qdc.hoptrace.trace.Hop;

/**
 * A hop in the answer.
 *
 * @param hop the hop
 * @param standing what its writer is to us
 * @param delaySeconds seconds since the stamp below it, negative when clocks disagree; empty when
 *     either has no time
 * @param why why it is believed, or not
 */
public record HopView(Hop hop, Standing standing, OptionalLong delaySeconds, String why) {

  /** What the writer of a stamp is to us. */
  public enum Standing {
    /** On the complainant's side: believed and passed. */
    RECEIVER,
    /** A mail server that we run: believed. */
    RELAY,
    /** Believed, and shows the border; one at the most. */
    BORDER,
    /** Not believed. */
    UNVERIFIED,
    /** Not readable, whoever wrote it. */
    UNREADABLE;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The code in reports. */
    public String code() {
      return code;
    }
  }
}
