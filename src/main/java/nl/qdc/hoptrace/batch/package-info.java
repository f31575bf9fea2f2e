/**
 * Many inputs at once, answered in their order; start at {@link nl.qdc.hoptrace.batch.Pipeline}.
 * One mail alone needs none of this.
 */
@NullMarked
package nl.qdc.hoptrace.batch;

import org.jspecify.annotations.NullMarked;
