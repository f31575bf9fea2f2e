/**
 * Mails and reports that can be shown to others: what tells of the complainant is replaced by keyed
 * pseudonyms (RFC 6590), and what can't be read safely is removed; start at {@link
 * nl.qdc.hoptrace.redact.Redactor}.
 *
 * <ul>
 *   <li>{@link nl.qdc.hoptrace.redact.trace}: who the complainant is, and all that names him.
 *   <li>{@link nl.qdc.hoptrace.redact.coding}: the codings in which a text can say so.
 *   <li>{@link nl.qdc.hoptrace.redact.text}, {@link nl.qdc.hoptrace.redact.mail}: text without it,
 *       mails without it.
 * </ul>
 */
@NullMarked
package nl.qdc.hoptrace.redact;

import org.jspecify.annotations.NullMarked;
