/** What came of the checks, in several formats; start at {@link Outcome}. */
@NullMarked
package nl.qdc.hoptrace.check.outcome;

import org.jspecify.annotations.NullMarked;
