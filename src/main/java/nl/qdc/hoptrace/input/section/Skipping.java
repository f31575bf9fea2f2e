package nl.qdc.hoptrace.input.section;

import java.io.IOException;

/** A stream whose rest can be passed over faster than read. */
public interface Skipping {

  /** Goes to the end; how many bytes that were. */
  long skipRest() throws IOException;
}
