package nl.qdc.hoptrace.input;

import java.util.Optional;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.verdict.Feedback;
import nl.qdc.hoptrace.verdict.Provenance;

/** What an argument turned out to be, or to hold. */
public sealed interface Input {

  /** Where it comes from. */
  Provenance provenance();

  /**
   * A message to analyse.
   *
   * @param provenance where it comes from
   * @param section its header section; without any field when it is no mail
   * @param complaint the mail that it came in
   */
  record Message(Provenance provenance, HeaderSection section, Optional<Complaint> complaint)
      implements Input {}

  /**
   * A complaint that holds no mail.
   *
   * @param provenance where it comes from
   * @param complaint its own headers
   * @param doubtful how many it may hold: headers in the text of a forwarded mail, perhaps invented
   */
  record NoMail(Provenance provenance, Complaint complaint, int doubtful) implements Input {}

  /**
   * An input that gives no message.
   *
   * @param provenance where it would have come from
   * @param problem what is wrong with it
   * @param text the same in a sentence, without the path
   */
  record Failure(Provenance provenance, Problem problem, String text) implements Input {}

  /**
   * An input that could not be read because of a mistake in this program.
   *
   * @param provenance where it comes from
   * @param thrown what came of the mistake
   */
  record Bug(Provenance provenance, Throwable thrown) implements Input {}

  /**
   * A file in a folder that was passed over on purpose.
   *
   * @param provenance where it lies
   * @param text why, in a few words
   */
  record Skipped(Provenance provenance, String text) implements Input {}

  /**
   * A mail that complains of another.
   *
   * @param section its own headers
   * @param feedback what it says for machines
   */
  record Complaint(HeaderSection section, Optional<Feedback> feedback) {}
}
