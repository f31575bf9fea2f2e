/** Tokens and clauses of a Received field, before any of them means something. */
@NullMarked
package nl.qdc.hoptrace.received.syntax;

import org.jspecify.annotations.NullMarked;
