/**
 * What a chain of stamps is and what one means; {@link nl.qdc.hoptrace.trace.walk.Walk} goes along
 * it. It knows networks, receivers and hops, and nothing of wording.
 */
@NullMarked
package nl.qdc.hoptrace.trace;

import org.jspecify.annotations.NullMarked;
