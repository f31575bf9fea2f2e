/** {@code hoptrace trace}; start at {@link nl.qdc.hoptrace.cli.trace.TraceCommand}. */
@NullMarked
package nl.qdc.hoptrace.cli.trace;

import org.jspecify.annotations.NullMarked;
