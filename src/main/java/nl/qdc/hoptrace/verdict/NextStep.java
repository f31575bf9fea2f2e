package nl.qdc.hoptrace.verdict;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What to do next.
 *
 * @param action the kind of step
 * @param host where
 * @param queueId what to look for
 * @param from begin of the time to look at
 * @param to its end
 * @param text the step in a sentence
 * @param command the search as a line for the shell of that host; holds nothing that a sender can
 *     have chosen but letters, digits and hyphens
 */
public record NextStep(
    Action action,
    Optional<String> host,
    Optional<String> queueId,
    Optional<Instant> from,
    Optional<Instant> to,
    String text,
    Optional<String> command) {

  /** A step that no command does. */
  public NextStep(
      Action action,
      Optional<String> host,
      Optional<String> queueId,
      Optional<Instant> from,
      Optional<Instant> to,
      String text) {
    this(action, host, queueId, from, to, text, Optional.empty());
  }

  /** A step that concerns no log. */
  public NextStep(Action action, String text) {
    this(action, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text);
  }

  /** A step that concerns a host, and no log. */
  public NextStep(Action action, String host, String text) {
    this(action, Optional.of(host), Optional.empty(), Optional.empty(), Optional.empty(), text);
  }

  /** The kinds of step. */
  public enum Action {
    /** Search a log of ours. */
    SEARCH_LOG,
    /** Ask the complainant for better headers. */
    ASK_FOR_HEADERS,
    /** Run again with an option, once its condition has been checked. */
    CHECK_RECEIVER,
    /** Tell the operator of another network. */
    TELL_OPERATOR,
    /** Look at the headers by eye. */
    READ_HEADERS,
    /** Compare a login with earlier ones, and ask account and address holder. */
    COMPARE_ACCOUNTS,
    /** Look at the way that a list offers to leave it. */
    CHECK_OPT_OUT,
    /** Look whether the customer was complained of before. */
    CHECK_HISTORY,
    /** Look up who held an address of ours. */
    FIND_HOLDER;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The code in reports. */
    public String code() {
      return code;
    }
  }
}
