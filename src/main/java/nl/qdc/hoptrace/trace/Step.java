package nl.qdc.hoptrace.trace;

/**
 * A believed stamp on the walk.
 *
 * @param hop where it stands
 * @param byRelay whether our relay wrote it; else a receiver did
 * @param meaning what the walk took it for
 */
public record Step(Hop hop, boolean byRelay, Meaning meaning) {}
