/**
 * The walk: from the newest stamp inwards, believing as little as possible; start at {@link
 * nl.qdc.hoptrace.trace.Walk}. It knows networks, receivers and hops, and nothing of wording.
 */
@NullMarked
package nl.qdc.hoptrace.trace;

import org.jspecify.annotations.NullMarked;
