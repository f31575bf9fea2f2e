package nl.qdc.hoptrace.check.outcome;

import java.util.List;

/** Writes what came of all samples. */
public interface OutcomeFormat {

  /** All of it. */
  String render(List<Outcome> outcomes);
}
