/**
 * Files and standard input in, messages out: only as much of each is read as its header section
 * takes; start at {@link nl.qdc.hoptrace.input.InputReader}.
 */
@NullMarked
package nl.qdc.hoptrace.input;

import org.jspecify.annotations.NullMarked;
