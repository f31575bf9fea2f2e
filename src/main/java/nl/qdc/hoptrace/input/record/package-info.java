/**
 * The records that {@code trace --format ndjson} writes, read again; start at {@link
 * nl.qdc.hoptrace.input.record.RecordLines}.
 */
@NullMarked
package nl.qdc.hoptrace.input.record;

import org.jspecify.annotations.NullMarked;
