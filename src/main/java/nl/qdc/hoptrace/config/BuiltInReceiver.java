package nl.qdc.hoptrace.config;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.trace.receiver.Receiver;

/**
 * A receiver that comes with the program, and how it is known.
 *
 * @param receiver the receiver
 * @param checked the day on which its facts were last checked
 * @param option the option that believes it, where that takes one
 * @param sources where its facts come from, line by line
 */
public record BuiltInReceiver(
    Receiver receiver, LocalDate checked, Optional<String> option, List<String> sources) {

  /** Copies the list. */
  public BuiltInReceiver {
    sources = List.copyOf(sources);
  }
}
