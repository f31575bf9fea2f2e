package nl.qdc.hoptrace.redact.text;

import nl.qdc.hoptrace.redact.trace.Traces;

/** One kind of thing that is taken out of a text. */
@FunctionalInterface
interface Rule {

  /** Gives the text in pieces: what is left for the next rule, and what is done. */
  void apply(String text, Traces.Pieces out);
}
