/**
 * What programs leave about their own step, without a client: a {@link
 * nl.qdc.hoptrace.received.dialect.Dialect} each.
 */
@NullMarked
package nl.qdc.hoptrace.received.dialect.note;

import org.jspecify.annotations.NullMarked;
