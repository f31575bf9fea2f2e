package nl.qdc.hoptrace.cli.summarize;

import java.util.function.Consumer;
import nl.qdc.hoptrace.summary.Ledger;
import nl.qdc.hoptrace.summary.Sighting;

/**
 * Where records go.
 *
 * @param ledger counts them
 * @param also takes those of mails, too
 */
record Sightings(Ledger ledger, Consumer<Sighting> also) {

  static Sightings into(Ledger ledger) {
    return new Sightings(ledger, sighting -> {});
  }

  Sightings and(Consumer<Sighting> more) {
    return new Sightings(ledger, more);
  }

  void add(Sighting sighting) {
    ledger.add(sighting);
    also.accept(sighting);
  }
}
