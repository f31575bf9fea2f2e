package nl.qdc.hoptrace.received.dialect;

import java.util.Optional;
import nl.qdc.hoptrace.received.mta.Mta;
import nl.qdc.hoptrace.received.syntax.Clauses;

/** One odd way of writing a stamp; its sample line stands above the class that reads it. */
public interface Dialect {

  /**
   * Reads a stamp of this dialect.
   *
   * @param clauses the stamp, cut at its clause words
   * @param mta who signed it
   * @return what it tells; empty when it is not of this dialect
   */
  Optional<Telling> read(Clauses clauses, Mta mta);
}
