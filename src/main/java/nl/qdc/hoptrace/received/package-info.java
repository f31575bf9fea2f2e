/**
 * One Received field as data (RFC 5321 §4.4): what the stamping server says it saw. The records
 * stand here, the reader in {@link nl.qdc.hoptrace.received.read}, its tokens in {@link
 * nl.qdc.hoptrace.received.syntax}. Garbage is data ({@link nl.qdc.hoptrace.received.Unparsed}),
 * never an exception.
 */
@NullMarked
package nl.qdc.hoptrace.received;

import org.jspecify.annotations.NullMarked;
