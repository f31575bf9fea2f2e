/**
 * What stands behind {@code by}: the host, the protocol and its encryption, the envelope; each
 * class reads one part of the {@link nl.qdc.hoptrace.received.syntax.Clauses}.
 */
@NullMarked
package nl.qdc.hoptrace.received.clause;

import org.jspecify.annotations.NullMarked;
