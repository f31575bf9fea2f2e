/**
 * Who the complainant is, as a mail shows it, and what would tell of him; start at {@link
 * nl.qdc.hoptrace.redact.trace.Complainant}.
 */
@NullMarked
package nl.qdc.hoptrace.redact.trace;

import org.jspecify.annotations.NullMarked;
