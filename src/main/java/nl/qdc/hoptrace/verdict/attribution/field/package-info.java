/**
 * The fields in which programs on a host name who handed a mail in. {@link
 * nl.qdc.hoptrace.verdict.attribution.field.KnownField} is the table of them, {@link
 * nl.qdc.hoptrace.verdict.attribution.field.FieldReader} reads them.
 */
@NullMarked
package nl.qdc.hoptrace.verdict.attribution.field;

import org.jspecify.annotations.NullMarked;
