/**
 * Reads a Received field into a {@link nl.qdc.hoptrace.received.Stamp}; start at {@link
 * nl.qdc.hoptrace.received.read.ReceivedReader}.
 */
@NullMarked
package nl.qdc.hoptrace.received.read;

import org.jspecify.annotations.NullMarked;
