/**
 * The header section of a mail as data (RFC 5322 §2.2): fields in order, with their lines and raw
 * bytes; start at {@link nl.qdc.hoptrace.header.HeaderReader}.
 */
@NullMarked
package nl.qdc.hoptrace.header;

import org.jspecify.annotations.NullMarked;
