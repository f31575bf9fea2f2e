/**
 * Sample mails against the answers that they are to get; start at {@link
 * nl.qdc.hoptrace.check.Check}.
 *
 * <ul>
 *   <li>{@link nl.qdc.hoptrace.check.sample} finds mails and what is expected of them.
 *   <li>{@link nl.qdc.hoptrace.check.outcome} says what came of it, as text, JUnit XML or TAP.
 * </ul>
 */
@NullMarked
package nl.qdc.hoptrace.check;

import org.jspecify.annotations.NullMarked;
