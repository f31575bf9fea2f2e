/**
 * Bytes to the header section of one mail, never more of them than that takes; start at {@link
 * nl.qdc.hoptrace.input.section.Headers}.
 */
@NullMarked
package nl.qdc.hoptrace.input.section;

import org.jspecify.annotations.NullMarked;
