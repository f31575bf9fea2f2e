/**
 * From an input to its answer, whatever happens on the way; start at {@link
 * nl.qdc.hoptrace.answer.Examiner}.
 */
@NullMarked
package nl.qdc.hoptrace.answer;

import org.jspecify.annotations.NullMarked;
