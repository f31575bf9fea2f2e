/**
 * Keyed names for what must not be named; start at {@link nl.qdc.hoptrace.redact.key.Pseudonyms}.
 */
@NullMarked
package nl.qdc.hoptrace.redact.key;

import org.jspecify.annotations.NullMarked;
