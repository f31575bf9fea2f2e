/**
 * The checks behind the findings; a check reads a case and reports, it never changes the verdict.
 * Start at {@link nl.qdc.hoptrace.verdict.finding.Findings}.
 */
@NullMarked
package nl.qdc.hoptrace.verdict.finding;

import org.jspecify.annotations.NullMarked;
