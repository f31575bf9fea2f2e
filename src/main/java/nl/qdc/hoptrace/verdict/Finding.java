package nl.qdc.hoptrace.verdict;

import java.util.OptionalInt;

/**
 * An observation. It never changes a proven border.
 *
 * @param code what was observed
 * @param hop the hop it was observed at
 * @param line the line it was observed at
 * @param text the observation in a sentence
 */
public record Finding(FindingCode code, OptionalInt hop, OptionalInt line, String text) {}
