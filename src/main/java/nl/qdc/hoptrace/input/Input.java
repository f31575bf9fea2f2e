package nl.qdc.hoptrace.input;

import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.verdict.Provenance;

/** What an argument turned out to be. */
public sealed interface Input {

  /** Where it comes from. */
  Provenance provenance();

  /**
   * A message to analyse.
   *
   * @param provenance where it comes from
   * @param section its header section; without any field when it is no mail
   */
  record Message(Provenance provenance, HeaderSection section) implements Input {}

  /**
   * An input that gives no message.
   *
   * @param provenance where it would have come from
   * @param problem what is wrong with it
   * @param text the same in a sentence, without the path
   */
  record Failure(Provenance provenance, Problem problem, String text) implements Input {}
}
