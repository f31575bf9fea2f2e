/**
 * Text without what tells of the complainant; start at {@link
 * nl.qdc.hoptrace.redact.text.TextRedactor}.
 */
@NullMarked
package nl.qdc.hoptrace.redact.text;

import org.jspecify.annotations.NullMarked;
