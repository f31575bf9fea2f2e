/**
 * Stamps of no family: one small {@link nl.qdc.hoptrace.received.dialect.Dialect} for each odd way
 * of writing who the client is.
 */
@NullMarked
package nl.qdc.hoptrace.received.dialect;

import org.jspecify.annotations.NullMarked;
