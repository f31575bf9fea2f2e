/**
 * One Received field as data (RFC 5321 §4.4): what the stamping server says it saw. The records
 * stand here, the reader in {@link nl.qdc.hoptrace.received.read}. It cuts a field into tokens and
 * clauses ({@link nl.qdc.hoptrace.received.syntax}), asks who signs ({@link
 * nl.qdc.hoptrace.received.mta}), reads the client ({@link nl.qdc.hoptrace.received.client}, odd
 * forms in {@link nl.qdc.hoptrace.received.dialect}) and then the rest ({@link
 * nl.qdc.hoptrace.received.clause}, {@link nl.qdc.hoptrace.received.date}). Garbage is data ({@link
 * nl.qdc.hoptrace.received.Unparsed}), never an exception.
 */
@NullMarked
package nl.qdc.hoptrace.received;

import org.jspecify.annotations.NullMarked;
