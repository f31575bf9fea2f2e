/**
 * The codings in which a mail can hold an address without showing it; start at {@link
 * nl.qdc.hoptrace.redact.coding.Readings}.
 */
@NullMarked
package nl.qdc.hoptrace.redact.coding;

import org.jspecify.annotations.NullMarked;
